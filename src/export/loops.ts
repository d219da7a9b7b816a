import type { Attribution, LoopParts, Paired, Shared } from "../metrics/attribution/attribution";
import type { Run } from "../metrics/run";
import type { Off } from "../scenario/worlds";
import { provenance } from "./provenance";
import { column, type Sheet } from "./sheet";

/** What a loop, or all of them, add to one outcome. */
interface Added {
  readonly nextTo: Off;
  readonly loop: string; // "together": all that run
  readonly outcome: string;
  readonly entity: string | undefined;
  readonly unit: string;
  readonly value: Paired;
  readonly futures: number;
}

const together = "together";

/** loops.csv: how much of the outcomes is the loops, next to either way of taking them out. */
export const loopsSheet = (run: Run, parts: LoopParts): Sheet<Added> => ({
  name: "loops.csv",
  rows: addedBy(parts),
  columns: [
    column(
      "next_to",
      ({ nextTo }) => nextTo,
      "How the loops are taken out of the world compared with: exogenised, the money follows its plan whatever happens; absent, the deals were never made.",
    ),
    column(
      "loop",
      ({ loop }) => loop,
      `Id of the loop, of which added is the Shapley share; ${together}: all loops that run. Where futures differ, so do the sums.`,
    ),
    column("outcome", ({ outcome }) => outcome, "What it adds to; default is by the headline's date."),
    column("entity", ({ entity }) => entity, "Party whose loss it is; empty: all together."),
    column("added", ({ value }) => value.estimate, "What it adds; below 0: what it spares.", "see unit"),
    column("low", ({ value }) => value.low, "Lower end of the 95 % sampling interval.", "see unit"),
    column("high", ({ value }) => value.high, "Upper end of that interval.", "see unit"),
    column("unit", ({ unit }) => unit, "Unit of added, low and high."),
    column("futures", ({ futures }) => futures, "Over so many futures, the first of the run.", "count"),
    ...provenance(run),
  ],
});

/** All loops together over all futures of the run, then what each adds. */
function* addedBy({ totals, parts }: LoopParts): Generator<Added> {
  for (const nextTo of ["exogenised", "absent"] as const) {
    const of = { nextTo, loop: together, outcome: "default", entity: undefined, unit: "share of futures" };
    yield { ...of, value: totals.added[nextTo], futures: totals.paths };
    const lost = totals.lossAdded[nextTo];
    if (isTouched(lost))
      yield { ...of, outcome: "mean loss", unit: "bn USD", value: lost, futures: totals.paths };
  }
  const { default: told, ...others } = parts.total.difference;
  yield* outcomes(parts, together, totals.paths === parts.paths ? others : { default: told, ...others });
  for (const loop of parts.loops) yield* outcomes(parts, loop.id, loop);
}

/** What is shared out, less what is told already. */
type Sharing = Omit<Shared<Paired>, "default"> & { readonly default?: Paired };

function* outcomes({ off, paths }: Attribution, loop: string, shared: Sharing): Generator<Added> {
  const added = (outcome: string, value: Paired, unit: string, entity?: string): Added => ({
    ...{ nextTo: off, loop, outcome, entity, unit, value, futures: paths },
  });
  if (shared.default !== undefined) yield added("default", shared.default, "share of futures");
  yield added("mean loss of all in the worst 5 %", shared.expectedShortfall, "bn USD");
  for (const [party, loss] of touched(shared.losses)) yield added("mean loss", loss, "bn USD", party);
  for (const [party, loss] of touched(shared.shareholders))
    yield added("mean loss of shareholders", loss, "bn USD", party);
}

/** Whether some future tells of it: exactly nothing of exactly nothing is no finding. */
const isTouched = ({ estimate, low, high }: Paired): boolean => estimate !== 0 || low !== 0 || high !== 0;

const touched = (losses: Readonly<Record<string, Paired>>): readonly (readonly [string, Paired])[] =>
  Object.entries(losses).filter(([, loss]) => isTouched(loss));

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
    column("loop", ({ loop }) => loop, `Id of the loop, its Shapley share; ${together}: all that run.`),
    column("outcome", ({ outcome }) => outcome, "What it adds to; default is by the headline's date."),
    column("entity", ({ entity }) => entity, "Party whose loss it is; empty: all together."),
    column("added", ({ value }) => value.estimate, "What it adds; below 0: what it spares.", "see unit"),
    column("low", ({ value }) => value.low, "Lower end of the 95 % sampling interval.", "see unit"),
    column("high", ({ value }) => value.high, "Upper end of that interval.", "see unit"),
    column("unit", ({ unit }) => unit, "Unit of added, low and high."),
    column("futures", ({ futures }) => futures, "Over so many of the run's first futures.", "count"),
    ...provenance(run),
  ],
});

function* addedBy({ totals, parts }: LoopParts): Generator<Added> {
  for (const nextTo of ["exogenised", "absent"] as const) {
    const of = { nextTo, loop: together, outcome: "default", entity: undefined, unit: "share of futures" };
    yield { ...of, value: totals.added[nextTo], futures: totals.paths };
  }
  for (const part of parts) {
    yield* outcomes(part, together, part.total.difference);
    for (const loop of part.loops) yield* outcomes(part, loop.id, loop);
  }
}

function* outcomes({ off, paths }: Attribution, loop: string, shared: Shared<Paired>): Generator<Added> {
  const added = (outcome: string, value: Paired, unit: string, entity?: string): Added => ({
    ...{ nextTo: off, loop, outcome, entity, unit, value, futures: paths },
  });
  yield added("default", shared.default, "share of futures");
  yield added("mean of the worst 5 %", shared.expectedShortfall, "bn USD");
  for (const [party, loss] of Object.entries(shared.losses)) yield added("mean loss", loss, "bn USD", party);
  for (const [party, loss] of Object.entries(shared.shareholders))
    yield added("mean loss of shareholders", loss, "bn USD", party);
}

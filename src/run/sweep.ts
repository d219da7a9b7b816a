import { shareOfPaths } from "../metrics/scramblings";
import { changeOf } from "../metrics/sensitivity/change";
import type { Axis, Cell, Sweep } from "../metrics/sensitivity/sweep";
import type { Field } from "../scenario/fields";
import { reachOf, spacedOver } from "../scenario/reach";
import type { Scenario } from "../scenario/scenario";
import { inTurn } from "./inTurn";
import type { Pool } from "./pool";
import { SameFutures } from "./sameFutures";

export interface SweepEffort {
  readonly across: Field; // numbers, and not the same
  readonly up: Field;
  readonly steps: number; // values of each
  readonly reach?: typeof reachOf; // from where to where; a slider's, unless it says otherwise
  /** Ever more futures behind every cell; whoever waits is told after each. */
  readonly paths: readonly number[];
  readonly signal?: AbortSignal;
  readonly onSweep?: (sweep: Sweep) => void;
}

/** Default at every pair of values of two assumptions over their sliders' reach, over the same futures in every cell. */
export async function sweep(
  scenario: Scenario,
  pool: Pool,
  { across, up, steps, reach = reachOf, paths, signal, onSweep }: SweepEffort,
): Promise<Sweep> {
  if (across.path === up.path) throw new RangeError(`sweep: expected two assumptions, got ${up.path} twice`);
  const [columns, rows] = [across, up].map((field) =>
    axisOf(field, spacedOver(reach(field), steps, field.step === 1)),
  );
  const pairs = rows.values.flatMap((y) => columns.values.map((x) => ({ [across.path]: x, [up.path]: y })));
  let told: Sweep | undefined;
  for (const count of paths) {
    const futures = new SameFutures(scenario, pool, count, signal);
    const asItIs = await futures.fates({});
    const cells: Cell[] = [];
    for await (const fates of inTurn(pairs, 2 * pool.size, (values) => futures.fates(values)))
      cells.push({ default: shareOfPaths(fates, scenario), change: changeOf(asItIs, fates) });
    told = {
      ...{ headline: scenario.headline, paths: count, across: columns, up: rows },
      default: shareOfPaths(asItIs, scenario),
      cells: rows.values.map((_, r) =>
        cells.slice(r * columns.values.length, (r + 1) * columns.values.length),
      ),
    };
    onSweep?.(told);
  }
  if (told === undefined) throw new RangeError("sweep: expected a number of futures, got none");
  return told;
}

function axisOf({ path, label, unit, value }: Field, values: readonly number[]): Axis {
  if (typeof value !== "number")
    throw new RangeError(`${path}: expected the path of a number, got that of a text`);
  return { path, label, unit, value, values };
}

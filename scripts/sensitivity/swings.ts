import type { Estimate, Run } from "../../src/metrics/run";
import { spawnHere } from "../../src/run/here";
import { openPool } from "../../src/run/pool";
import { Simulation } from "../../src/run/simulation";
import { type Field, fields } from "../../src/scenario/fields";
import type { Scenario } from "../../src/scenario/scenario";
import { applySet } from "../../src/scenario/set";

/** What default by the headline quarter becomes at either end of one field's range, all else as it is. */
export interface Swing {
  readonly field: Field;
  readonly low: Estimate;
  readonly high: Estimate;
}

export interface Swings {
  readonly base: Run;
  /** The widest first. */
  readonly swings: readonly Swing[];
}

const hasRange = ({ low, high }: Field) => low !== undefined && high !== undefined && low < high;
/** The range of a size that is drawn is part of the number, not doubt about it. */
const isDrawn = ({ path }: Field) => path.endsWith(".scale") && path.startsWith("contract.");

/** Moves every field of a scenario that has a range to both ends of it, over the same futures. */
export async function swingsOf(
  scenario: Scenario,
  module: WebAssembly.Module,
  paths: number,
): Promise<Swings> {
  const pool = openPool(spawnHere, 1, module);
  const run = (other: Scenario) => new Simulation(other, pool).extend({ paths });
  const at = async ({ path }: Field, value: number | undefined) =>
    (await run(applySet(scenario, { [path]: value! }))).headline.default;
  const base = await run(scenario);
  const swings: Swing[] = [];
  for (const field of fields(scenario)) {
    if (!hasRange(field) || isDrawn(field)) continue;
    swings.push({ field, low: await at(field, field.low), high: await at(field, field.high) });
  }
  pool.close();
  return { base, swings: swings.sort((a, b) => width(b) - width(a)) };
}

export const width = ({ low, high }: Swing): number => Math.abs(high.estimate - low.estimate);

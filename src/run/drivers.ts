import { shareOfPaths } from "../metrics/scramblings";
import { type Drivers, driversOf } from "../metrics/sensitivity/drivers";
import type { Scenario } from "../scenario/scenario";
import { draws, sourcesIn } from "./drawn";
import { World } from "./fates";
import type { Pool } from "./pool";
import { inSlices } from "./slices";

export interface DriversEffort {
  readonly paths: number;
  readonly signal?: AbortSignal;
}

/** What the draws of the first `paths` futures have to do with whether they default. */
export async function drivers(
  scenario: Scenario,
  pool: Pool,
  { paths, signal }: DriversEffort,
): Promise<Drivers> {
  const sources = sourcesIn(scenario);
  const values = await draws(scenario, pool, sources, { paths, signal });
  const fates = await new World(scenario, pool).fates(paths, signal);
  const drawn = sources.map((source) => source.drawn);
  return {
    ...{ headline: scenario.headline, paths: fates.length, default: shareOfPaths(fates, scenario) },
    drivers: await inSlices(driversOf(drawn, values, fates), signal),
  };
}

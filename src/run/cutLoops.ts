import type { Paired } from "../metrics/attribution/attribution";
import { type Side, sidesOf } from "../metrics/flips";
import type { Estimate } from "../metrics/run";
import { shareOfPaths } from "../metrics/scramblings";
import { changeOf } from "../metrics/sensitivity/change";
import type { Scenario } from "../scenario/scenario";
import { applySet } from "../scenario/set";
import { type Off } from "../scenario/worlds";
import { World } from "./fates";
import type { Pool } from "./pool";

export interface CutEffort {
  readonly off: Off;
  /** How strongly all loops act in the world that has them, 0 to 1. */
  readonly strength: number;
  /** Other fields set in both worlds, by path. */
  readonly set: Readonly<Record<string, number>>;
  readonly paths: number;
  readonly signal?: AbortSignal;
}

/** The same futures with every loop as signed, and with every loop taken out. */
export interface Cut {
  readonly headline: string;
  readonly paths: number;
  readonly asSigned: Estimate; // share that defaults
  readonly cut: Estimate;
  readonly change: Paired; // as signed less cut: what the loops add
  readonly sides: readonly Side[]; // of each future; the base is as signed
}

/** Runs the same futures twice, whatever mode and strength the loops have in the scenario. */
export async function cutLoops(scenario: Scenario, pool: Pool, effort: CutEffort): Promise<Cut> {
  const { off, strength, set, paths, signal } = effort;
  const fatesWith = (mode: "as-signed" | Off) => {
    const loops = scenario.loops.flatMap(({ id }) => [
      [`loop.${id}.mode`, mode],
      [`loop.${id}.strength`, strength],
    ]);
    return new World(applySet(scenario, { ...set, ...Object.fromEntries(loops) }), pool).fates(paths, signal);
  };
  const [asSigned, cut] = await Promise.all([fatesWith("as-signed"), fatesWith(off)]);
  return {
    ...{ headline: scenario.headline, paths },
    ...{ asSigned: shareOfPaths(asSigned, scenario), cut: shareOfPaths(cut, scenario) },
    ...{ change: changeOf(cut, asSigned), sides: sidesOf(asSigned, cut) },
  };
}

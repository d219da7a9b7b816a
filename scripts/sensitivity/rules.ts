import { shareOfPaths } from "../../src/metrics/scramblings";
import type { Estimate } from "../../src/metrics/run";
import type { Swing } from "../../src/metrics/sensitivity/tornado";
import { World } from "../../src/run/fates";
import type { Pool } from "../../src/run/pool";
import type { Scenario } from "../../src/scenario/scenario";
import { applySet } from "../../src/scenario/set";

/** By what rules the firm acts: when it raises and how much, what it keeps and buys, when and how fast it cuts. */
export const ITS_OWN = [
  "cash.minimum",
  "funding.lookAhead",
  "funding.runway",
  "funding.roundShare",
  "funding.yearlyLimit",
  "compute.spotReserve",
  "cuts.lookAhead",
  "cuts.speed",
];

/** By what rules creditors wait. */
export const OF_CREDITORS = [
  "stretch.agreement",
  "stretch.share",
  "stretch.length",
  "stretch.times",
  "stretch.repayment",
];

export interface Together {
  readonly favouring: Estimate;
  readonly hurting: Estimate;
}

/** Default with all rules at once at those ends of their ranges that favour and that hurt, each by what it does alone. */
export async function together(
  scenario: Scenario,
  pool: Pool,
  swings: readonly Swing[],
  rules: readonly string[],
  paths: number,
): Promise<Together> {
  const found = swings.filter(({ path }) => rules.includes(path));
  const lost = (swing: Swing, end: "low" | "high") =>
    (end === "low" ? swing.defaultAtLow : swing.defaultAtHigh).estimate;
  const ends = (hurting: boolean) =>
    found.map((swing) => {
      const worse = lost(swing, "low") > lost(swing, "high") ? "low" : "high";
      const better = worse === "low" ? "high" : "low";
      return [swing.path, swing[hurting ? worse : better]] as const;
    });
  const defaultAt = async (set: readonly (readonly [string, number])[]) =>
    shareOfPaths(await new World(applySet(scenario, Object.fromEntries(set)), pool).fates(paths), scenario);
  return {
    favouring: await defaultAt(ends(false)),
    hurting: await defaultAt(ends(true)),
  };
}

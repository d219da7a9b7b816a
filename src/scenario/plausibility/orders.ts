import type { Scenario } from "../scenario";
import type { Note } from "./note";

/** Which of two assumptions is hardly ever the larger, and the rule that says so. */
const pairs: readonly (readonly [rule: string, smaller: string, larger: string])[] = [
  ["growthRises", "revenue.longGrowth", "revenue.growth"],
  ["costRises", "costs.shareLong", "costs.share"],
  ["computeRises", "compute.inferenceLong", "compute.inference"],
  ["startsBelowMinimum", "cash.minimum", "cash.start"],
  ["raisesAtOnce", "funding.lookAhead", "funding.runway"],
  ["betterInBust", "claims.reletBust", "claims.relet"],
  ["recoversInBust", "claims.recoveryBust", "claims.recovery"],
];

/** The pairs that stand the wrong way round. */
export const orders = ({ assumptions }: Scenario): Note[] =>
  pairs.flatMap(([rule, smaller, larger]) => {
    const [low, high] = [assumptions[smaller]?.value, assumptions[larger]?.value];
    return low !== undefined && high !== undefined && low > high
      ? [{ rule, paths: [smaller, larger], figures: [low, high] }]
      : [];
  });

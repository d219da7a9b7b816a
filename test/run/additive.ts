import { normalCdf } from "../../src/arithmetic/normal";
import { oneFirm } from "../../src/golden/oneFirm";
import type { Scenario } from "../../src/scenario/scenario";
import { ours } from "../fixtures/ours";

/** Standard deviation of the firm's cash in its only quarter. */
export const SPREAD = 2;

/** Cash on the first day, and what fixed cost takes from it in the quarter. */
export const CASH = { low: 1, value: 2, high: 4 };
export const COST = { low: 0, value: 4, high: 8 }; // bn USD a year

/**
 * A firm of one quarter that ends with its cash, less a quarter of a year's fixed cost, plus a normal shock, and defaults
 * below nothing: inputs add up, so every swing is a difference of two normal probabilities.
 */
export function additive(spread = SPREAD): Scenario {
  const scenario = oneFirm({
    quarters: 1,
    step: "exact",
    assumptions: { "cash.start": CASH.value, "costs.fixed": COST.value },
    ownCash: 0,
    ownCashVolatility: spread,
  });
  return {
    ...scenario,
    assumptions: {
      ...scenario.assumptions,
      "cash.start": ours(CASH.value, "bn USD", CASH.low, CASH.high),
      "costs.fixed": ours(COST.value, "bn USD a year", COST.low, COST.high),
      "claims.discount": ours(0.1, "a year", 0.05, 0.2), // what happens after a default moves none
    },
  };
}

/** Its chance of default. */
export const chanceOf = (cash: number, cost: number): number => normalCdf(-(cash - cost / 4) / SPREAD);

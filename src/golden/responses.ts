import { logarithm } from "../arithmetic/logarithm";
import { PATHS } from "../model/block";
import type { Firm } from "./oneFirm";
import { Shock, shockedFirm } from "./shockedFirm";

/** Where revenue stands at the end of a quarter: the log of its annual rate, and its growth a year. */
export interface Standing {
  readonly log: number;
  readonly growth: number;
}

/** By quarter: where revenue stands without shocks, and by how much each shock moves it. */
export interface Responses {
  readonly plan: Standing;
  readonly moved: Standing[];
}

/** Path 0 has no shock. */
const MOST = PATHS - 1;

/**
 * What the engine's revenue answers to each shock alone. Logs and growth are linear in the shocks as long as no market
 * is full, so that their law is exact: the plan is its mean, and what the shocks move adds up in squares.
 */
export function responses(firm: Firm, shocks: readonly Shock[]): Responses[] {
  const quarters: Responses[] = [];
  for (let from = 0; from < Math.max(1, shocks.length); from += MOST) {
    const some = shocks.slice(from, from + MOST);
    shockedFirm(firm, some, ({ block }) => {
      const plan = { log: logarithm(block.rate[0]), growth: block.growth[0] };
      const moved = some.map((_, k) => ({
        log: logarithm(block.rate[k + 1]) - plan.log,
        growth: block.growth[k + 1] - plan.growth,
      }));
      const known = quarters[block.quarter];
      quarters[block.quarter] = { plan, moved: known ? [...known.moved, ...moved] : moved };
    });
  }
  return quarters;
}

import { rangedFields } from "./range";
import type { Scenario } from "./scenario";
import type { Settings } from "./setting";
import { settingValue } from "./setting";

/** A changed number with how far it lies outside what is published for it, in widths of that range; 0 inside. */
export interface Strained {
  readonly path: string;
  readonly label: string;
  readonly strain: number;
}

/**
 * How far the numbers that somebody set lie outside the ranges of a scenario, the farthest first: those that have a range.
 */
export const strains = (base: Scenario, set: Settings): readonly Strained[] =>
  rangedFields(base)
    .flatMap(({ path, label, low, high }) => {
      const value = path in set ? settingValue(set[path]) : undefined;
      if (typeof value !== "number") return [];
      return [{ path, label, strain: Math.max(0, low - value, value - high) / (high - low) }];
    })
    .sort((a, b) => b.strain - a.strain);

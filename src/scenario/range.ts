import { type Field, fields } from "./fields";
import type { Scenario } from "./scenario";

/** A number with the range that its sources span, or that we think sane where nothing is published. */
export interface Ranged extends Field {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The numbers whose range is doubt about them: not those drawn between the ends of their range on every path, as there it
 * is part of the number.
 */
export const rangedFields = (scenario: Scenario): readonly Ranged[] => fields(scenario).filter(isRanged);

function isRanged(field: Field): field is Ranged {
  const { value, low, high, drawn } = field;
  return typeof value === "number" && low !== undefined && high !== undefined && low < high && !drawn;
}

import { type Field, fields } from "./fields";
import { keptFor } from "./keptFor";
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
export const rangedFields = keptFor((scenario: Scenario): readonly Ranged[] =>
  fields(scenario).filter(isRanged),
);

function isRanged(field: Field): field is Ranged {
  const { value, low, high, drawn } = field;
  return typeof value === "number" && low !== undefined && high !== undefined && low < high && !drawn;
}

/** The value at a share of the way from the low to the high end of a range; whole for what counts things. */
export function atUnit({ low, high, step }: Ranged, share: number): number {
  const value = low + share * (high - low);
  return step === 1 ? Math.round(value) : Math.min(high, Math.max(low, value));
}

const part = /^(contract\.[^.]+)\.(?:firm|conditional|option)$/;

/** Those of the inputs that can move together whatever their values: of a contract's parts, which sum to one, the first. */
export function jointly<Input extends { readonly path: string }>(inputs: readonly Input[]): readonly Input[] {
  const met = new Set<string>();
  return inputs.filter(({ path }) => {
    const contract = part.exec(path)?.[1];
    if (contract === undefined) return true;
    if (met.has(contract)) return false;
    met.add(contract);
    return true;
  });
}

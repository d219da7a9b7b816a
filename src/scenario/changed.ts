import { limits } from "./limits";
import type { Meaning, Quantity } from "./quantity";
import type { Sourced } from "./setting";

/**
 * A number after somebody set it. It is then nobody's published figure: the old one, if it was, moves to the others. The
 * range widens to hold the value; one that is drawn from moves in proportion.
 */
export function changed(quantity: Quantity, value: number, { drawn, min, max }: Meaning): Quantity {
  if (value === quantity.value) return quantity;
  const { low, high, unit, source, grade, asOf, note } = quantity;
  const ratio = drawn && quantity.value > 0 ? value / quantity.value : 1;
  const published = { value: quantity.value, source, grade, ...given({ asOf, note }) };
  const others = [...(source === "ours" ? [] : [published]), ...(quantity.others ?? [])].slice(
    0,
    limits.others,
  );
  return {
    ...{ value, unit, source: "ours", grade: "ours" },
    ...given({
      low: low === undefined ? undefined : Math.max(min, Math.min(value, low * ratio)),
      high: high === undefined ? undefined : Math.min(max, Math.max(value, high * ratio)),
      others: others.length > 0 ? others : undefined,
    }),
  };
}

/** A number that a preset takes from a source of its own. */
export const replaced = ({ unit }: Quantity, sourced: Sourced): Quantity => ({ ...sourced, unit });

type Given<Value> = { [Key in keyof Value]: Exclude<Value[Key], undefined> };

/** The entries that are not undefined. */
const given = <Value extends object>(entries: Value): Partial<Given<Value>> =>
  Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as Partial<
    Given<Value>
  >;

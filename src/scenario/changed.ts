import { limits } from "./limits";
import type { Meaning, Quantity } from "./quantity";
import type { Sourced } from "./setting";

/** A published value for a number, with where it stands. */
type Published = NonNullable<Quantity["others"]>[number];

/**
 * A number after somebody set it. A value that is published for it is that published figure; any other is nobody's, and
 * so our own assumption. The old one, if it was published, moves to the others. The range widens to hold the value; one
 * that is drawn from moves in proportion.
 */
export function changed(quantity: Quantity, value: number, { drawn, min, max }: Meaning): Quantity {
  if (value === quantity.value) return quantity;
  const { low, high, unit } = quantity;
  const ratio = drawn && quantity.value > 0 ? value / quantity.value : 1;
  const { value: _, ...origin } = quantity.others?.find((other) => other.value === value) ?? {
    value,
    source: "ours",
    grade: "ours" as const,
  };
  return {
    ...{ value, unit, ...origin },
    ...given({
      low: low === undefined ? undefined : Math.max(min, Math.min(value, low * ratio)),
      high: high === undefined ? undefined : Math.min(max, Math.max(value, high * ratio)),
      others: othersThan(quantity, value),
    }),
  };
}

/** A number that a preset, or a reader, takes from a source of its own. */
export const replaced = (quantity: Quantity, sourced: Sourced): Quantity => ({
  ...sourced,
  unit: quantity.unit,
  ...given({ others: othersThan(quantity, sourced.value) }),
});

/** What is published for a number beside the value that it takes now, the one that it had before among it. */
function othersThan({ value, source, grade, asOf, note, others = [] }: Quantity, now: number) {
  const before: Published[] = source === "ours" ? [] : [{ value, source, grade, ...given({ asOf, note }) }];
  const beside = [...before, ...others].filter((other) => other.value !== now).slice(0, limits.others);
  return beside.length > 0 ? beside : undefined;
}

type Given<Value> = { [Key in keyof Value]: Exclude<Value[Key], undefined> };

/** The entries that are not undefined. */
const given = <Value extends object>(entries: Value): Partial<Given<Value>> =>
  Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as Partial<
    Given<Value>
  >;

import { limits } from "./limits";
import type { Meaning, Quantity } from "./quantity";
import type { Sourced } from "./setting";

/** A published value for a number, with where it stands. */
type Published = NonNullable<Quantity["others"]>[number];

/**
 * A number after somebody set it. A value that is published for it is that published figure; any other is nobody's, and
 * so our own assumption. The old one, if it was published, moves to the others. The range stays: it is of those who published
 * it. One that is drawn from moves in proportion, and holds the value.
 */
export function changed(quantity: Quantity, value: number, { drawn, min, max }: Meaning): Quantity {
  if (value === quantity.value) return quantity;
  const { unit } = quantity;
  const { value: _, ...origin } = quantity.others?.find((other) => other.value === value) ?? {
    value,
    source: "ours",
    grade: "ours" as const,
  };
  return {
    ...{ value, unit, ...origin },
    ...given({
      ...(drawn === true ? moved(quantity, value, { min, max }) : { low: quantity.low, high: quantity.high }),
      others: othersThan(quantity, value),
    }),
  };
}

/** A range that is drawn from, about another value, within what the number may be. */
function moved(
  { low, high, value: before }: Quantity,
  value: number,
  { min, max }: Pick<Meaning, "min" | "max">,
): { readonly low: number | undefined; readonly high: number | undefined } {
  const ratio = before > 0 ? value / before : 1;
  return {
    low: low === undefined ? undefined : Math.max(min, Math.min(value, low * ratio)),
    high: high === undefined ? undefined : Math.min(max, Math.max(value, high * ratio)),
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

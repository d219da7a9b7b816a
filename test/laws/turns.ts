import fc from "fast-check";
import { type Field, fields } from "../../src/scenario/fields";
import type { Scenario } from "../../src/scenario/scenario";

/** How far numbers are turned: to three times what is plausible, or to the hard limits, whatever stands between. */
export type Reach = "plausible" | "hostile";

const isNumber = (field: Field): field is Field & { value: number } => typeof field.value === "number";

/** Every number of a scenario; of a contract's three parts only the first, as the others share what is left. */
const numbersOf = (scenario: Scenario) =>
  fields(scenario)
    .filter(isNumber)
    .filter(({ path }) => !/\.(conditional|option)$/.test(path));

/** The ends between which a number is turned, within the hard limits. */
function endsOf({ value, min, max, unit }: Field & { value: number }, reach: Reach): [number, number] {
  if (reach === "hostile") return [min, max];
  const low = Math.max(min, value < 0 ? 3 * value : unit === "correlation" ? -1 : 0);
  return [low, Math.min(max, value > 0 ? 3 * value : value < 0 ? 0 : 1)];
}

/** A value at that share of the way. */
function valueAt(field: Field & { value: number }, share: number, reach: Reach): number {
  const [low, high] = endsOf(field, reach);
  const chosen = low + share * (high - low);
  return field.step === 1 ? Math.round(chosen) : chosen; // what counts things has no fraction
}

const share = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(0, 1) },
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000) },
);

/** What a scenario is changed in: the place of a number among all, and how far to turn it. */
export const turns = fc.array(fc.tuple(fc.nat(1_000_000), share), { maxLength: 40 });

/** Those changes as settings: field path → number. */
export function settings(
  base: Scenario,
  chosen: readonly (readonly [place: number, share: number])[],
  reach: Reach = "plausible",
): Record<string, number> {
  const numbers = numbersOf(base);
  return Object.fromEntries(
    chosen.map(([place, turn]) => {
      const field = numbers[place % numbers.length];
      return [field.path, valueAt(field, turn, reach)];
    }),
  );
}

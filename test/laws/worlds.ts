import fc from "fast-check";
import { type Field, fields } from "../../src/scenario/fields";
import type { Scenario } from "../../src/scenario/scenario";
import { applySet } from "../../src/scenario/set";
import { toy } from "../fixtures/toy";

const isNumber = (field: Field): field is Field & { value: number } => typeof field.value === "number";

/** Every number of a scenario; of a contract's three parts only the first, as the others share what is left. */
const numbersOf = (scenario: Scenario) =>
  fields(scenario)
    .filter(isNumber)
    .filter(({ path }) => !/\.(conditional|option)$/.test(path));

/** A value at that share of the way through three times what is plausible, within the hard limits. */
function valueAt({ value, min, max, unit, step }: Field & { value: number }, share: number): number {
  const low = Math.max(min, value < 0 ? 3 * value : unit === "correlation" ? -1 : 0);
  const high = Math.min(max, value > 0 ? 3 * value : value < 0 ? 0 : 1);
  const chosen = low + share * (high - low);
  return step === 1 ? Math.round(chosen) : chosen; // what counts things has no fraction
}

const share = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(0, 1) },
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000) },
);

/** What a scenario is changed in: the place of a number among all, and how far to turn it. */
const turns = fc.array(fc.tuple(fc.nat(1_000_000), share), { maxLength: 40 });

const modes = ["as-signed", "exogenised", "absent"] as const;

/**
 * Scenarios with every kind of contract, loop and jump, and any of their numbers changed: few paths of some pay as signed,
 * few of others survive. `base` is what they start from.
 */
export function worlds(base: Scenario = toy()): fc.Arbitrary<Scenario> {
  const numbers = numbersOf(base);
  return fc
    .record({
      turns,
      seed: fc.constantFrom("toy", "another", "third"),
      step: fc.constantFrom("exact" as const, "exact" as const, "published" as const, "saturating" as const),
      sampling: fc.constantFrom("philox" as const, "sobol" as const),
      marks: fc.constantFrom("atDefault" as const, "beforeDefault" as const),
      modes: fc.array(fc.constantFrom(...modes), {
        minLength: base.loops.length,
        maxLength: base.loops.length,
      }),
    })
    .map((choice) => {
      const set = choice.turns.map(([place, turn]): [string, number] => {
        const field = numbers[place % numbers.length];
        return [field.path, valueAt(field, turn)];
      });
      const loops = base.loops.map((loop, i) => ({ ...loop, mode: choice.modes[i] }));
      const world = applySet(
        {
          ...base,
          loops,
          seed: choice.seed,
          step: choice.step,
          sampling: choice.sampling,
          marks: choice.marks,
        },
        Object.fromEntries(set),
      );
      return Object.defineProperty(world, fc.toStringMethod, {
        value: () => JSON.stringify({ ...choice, turns: set }),
      });
    });
}

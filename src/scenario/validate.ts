import { checks } from "./checks";
import { withOrdinaryUnit } from "./moneyUnit";
import { few, type Reading } from "./problems";
import { Scenario } from "./scenario";
import { shaped } from "./shape";

/**
 * A value of safe size, depth and keys as a scenario, or everything that is wrong with it: every field for itself, and
 * what must hold between fields as soon as each is of the right kind.
 */
export function validate(input: unknown): Reading<{ readonly scenario: Scenario }> {
  const { value: read, problems } = shaped(Scenario, input);
  const value = read === null ? null : withOrdinaryUnit(read);
  const errors = [...problems, ...(value === null ? [] : checks.flatMap((check) => check(value)))];
  return value !== null && errors.length === 0
    ? { ok: true, scenario: value }
    : { ok: false, errors: few(errors) };
}

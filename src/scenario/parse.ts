import { limits } from "./limits";
import { Preset } from "./preset";
import { problem, type Reading, ScenarioError } from "./problems";
import { readAs, readSafely } from "./read";
import type { Scenario } from "./scenario";
import { validate } from "./validate";

/** A scenario from the text of a file, or from a value of any origin; or every problem there is. Never throws. */
export function parseScenario(input: unknown): Reading<{ readonly scenario: Scenario }> {
  const safe = readSafely(input);
  if (!safe.ok) return safe;
  const read = validate(safe.value);
  if (!read.ok || read.scenario.quarters <= limits.fileQuarters) return read;
  return {
    ok: false,
    errors: [problem("quarters", `at most ${limits.fileQuarters}`, String(read.scenario.quarters))],
  };
}

/** A preset, likewise. Whether what it extends, removes and sets exists shows when it is resolved. */
export function parsePreset(input: unknown): Reading<{ readonly preset: Preset }> {
  const read = readAs(Preset, input);
  return read.ok ? { ok: true, preset: read.value } : read;
}

/** A preset if it extends something, else a scenario. Throws a ScenarioError with everything that is wrong with it. */
export function documentOf(value: unknown): Scenario | Preset {
  const isPreset = typeof value === "object" && value !== null && "extends" in value;
  const read = isPreset ? parsePreset(value) : parseScenario(value);
  if (!read.ok) throw new ScenarioError(read.errors);
  return "preset" in read ? read.preset : read.scenario;
}

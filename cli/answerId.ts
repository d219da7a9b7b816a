import { runIdOf } from "../src/run/fingerprint";
import { scenarioHash } from "../src/scenario/hash";
import { rangedFields } from "../src/scenario/range";
import type { Scenario } from "../src/scenario/scenario";

/**
 * Short name of what a command answers: other than that of the run of so many paths, and of every other command or value of its
 * flags that changes the answer.
 */
export const answerId = (
  scenario: Scenario,
  paths: number,
  command: string,
  ...flags: readonly (string | number)[]
): string => runIdOf(scenarioHash(scenario), scenario.seed, paths, [command, ...flags]);

/** The ranges of a scenario as flags: the answers of some commands depend on them, as no run does. */
export const rangesOf = (scenario: Scenario): readonly (string | number)[] =>
  rangedFields(scenario).flatMap(({ path, low, high }) => [path, low, high]);

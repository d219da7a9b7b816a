import { fields } from "./fields";
import { scenarioHash } from "./hash";
import { problem, ScenarioError } from "./problems";
import type { Scenario } from "./scenario";
import { applySet } from "./set";
import type { Setting } from "./setting";

/** Fields that differ from a base scenario, by path, with their values: what `applySet` takes. */
export type Differences = Readonly<Record<string, Setting>>;

/**
 * What to set in `base` to get `scenario`. Throws a ScenarioError if no setting does: when parties, contracts or
 * schedules differ too.
 */
export function difference(base: Scenario, scenario: Scenario): Differences {
  const before = new Map(fields(base).map(({ path, value }) => [path, value]));
  const differing = fields(scenario).filter(
    ({ path, value }) => before.has(path) && before.get(path) !== value,
  );
  const set = Object.fromEntries(differing.map(({ path, value }) => [path, value]));
  if (scenarioHash(applySet(base, set)) === scenarioHash(scenario)) return set;
  throw new ScenarioError([
    problem(
      `scenario ${scenario.id}`,
      `${base.id} with fields set`,
      "other parties, contracts, schedules, dates or draws",
    ),
  ]);
}

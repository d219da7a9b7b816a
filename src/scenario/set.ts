import * as v from "valibot";
import { changed, replaced } from "./changed";
import { withValue } from "./edit";
import { withWholeShares } from "./firmness";
import { keptFor } from "./keptFor";
import { LoopMode } from "./loop";
import { Marking, markingOf } from "./marking";
import { withFittingUnit } from "./moneyUnit";
import { type Place, places } from "./places";
import { type Problem, problem, ScenarioError, told } from "./problems";
import { Sampling, samplingOf } from "./sampling";
import type { Scenario } from "./scenario";
import type { Setting, Settings, Sourced } from "./setting";
import { Step } from "./step";
import { Name } from "./text";

const placesByPath = keptFor(
  (scenario: Scenario) => new Map(places(scenario).map((place) => [place.path, place])),
);

/**
 * The scenario with some fields set, each by its path. What is not set is shared with the old scenario. If only some of
 * a contract's binding, conditional and optional part are set, the others share what is left. The unit of the histograms
 * follows where it would not suit the money any more. Throws a ScenarioError
 * that names every field that is unknown or out of its limits.
 */
export function applySet(scenario: Scenario, chosen: Settings): Scenario {
  const byPath = placesByPath(scenario);
  const { settings, problems } = withWholeShares(scenario, chosen);
  const refused = [...problems];
  let next = scenario;
  for (const [path, setting] of Object.entries(settings)) {
    const place = byPath.get(path);
    const edited = place === undefined ? withText(next, path, setting) : withNumber(next, place, setting);
    if ("message" in edited) refused.push(edited);
    else next = edited;
  }
  if (refused.length > 0) throw new ScenarioError(refused);
  return withFittingUnit(scenario, next);
}

function withNumber(
  scenario: Scenario,
  { path, keys, meaning, quantity }: Place,
  setting: Setting | Sourced,
): Scenario | Problem {
  const value = typeof setting === "object" ? setting.value : setting;
  const { min, max, whole } = meaning;
  if (typeof value !== "number" || !Number.isFinite(value))
    return problem(path, "a finite number", told(value));
  if (value < min || value > max) return problem(path, `${min} to ${max}`, told(value));
  if (whole && !Number.isInteger(value)) return problem(path, "a whole number", told(value));
  const next = typeof setting === "object" ? replaced(quantity, setting) : changed(quantity, value, meaning);
  return next === quantity ? scenario : (withValue(scenario, keys, next) as Scenario);
}

function withText(scenario: Scenario, path: string, setting: Setting | Sourced): Scenario | Problem {
  if (path === "seed")
    return v.is(Name, setting)
      ? { ...scenario, seed: setting }
      : problem(path, "a line of text", told(setting));
  if (path === "step") return chosenOf(scenario, path, scenario.step, Step, setting);
  if (path === "sampling") return chosenOf(scenario, path, samplingOf(scenario), Sampling, setting);
  if (path === "marks") return chosenOf(scenario, path, markingOf(scenario), Marking, setting);
  const place = scenario.loops.findIndex(({ id }) => path === `loop.${id}.mode`);
  if (place < 0) return problem(path, "a field that can be set", "none of this path");
  if (!v.is(LoopMode, setting)) return problem(path, LoopMode.options.join(", "), told(setting));
  return withValue(scenario, ["loops", place, "mode"], setting) as Scenario;
}

/** A field of the scenario itself that has one of a few texts. */
function chosenOf<const Choice extends string>(
  scenario: Scenario,
  path: "step" | "sampling" | "marks",
  current: Choice,
  choices: v.PicklistSchema<readonly Choice[], undefined>,
  setting: Setting | Sourced,
): Scenario | Problem {
  if (!v.is(choices, setting)) return problem(path, choices.options.join(", "), told(setting));
  return setting === current ? scenario : { ...scenario, [path]: setting };
}

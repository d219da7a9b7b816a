import { isAfter } from "../day";
import type { Keys } from "../edit";
import { fieldName } from "../fieldName";
import { type Problem, problem, told } from "../problems";
import type { Scenario } from "../scenario";
import { entry } from "./ids";

/** What says where it comes from: a number, another value for it, a schedule. */
interface Origin {
  readonly keys: Keys;
  readonly source: string;
  readonly grade: string;
}

/**
 * Every number has a source that exists, or is ours and says so; no source is younger than the scenario. A number that
 * we worked out from a source names the source and has the grade "ours" all the same.
 */
export function checkSources(scenario: Scenario): Problem[] {
  const ids = new Set(scenario.sources.map(({ id }) => id));
  return [
    ...scenario.sources.flatMap(({ id, date }, i) =>
      isAfter(date, scenario.asOf)
        ? [problem(`${entry("sources", i, id)}.date`, `no later than the scenario's ${scenario.asOf}`, date)]
        : [],
    ),
    ...origins(scenario).flatMap(({ keys, source, grade }) => {
      const field = (key: string) => fieldName(scenario, [...keys, key]);
      if (source !== "ours" && !ids.has(source))
        return [problem(field("source"), 'the id of a source, or "ours"', told(source))];
      return source === "ours" && grade !== "ours"
        ? [problem(field("grade"), '"ours", as its source is', told(grade))]
        : [];
    }),
  ];
}

function origins(value: unknown, keys: Keys = []): Origin[] {
  if (typeof value !== "object" || value === null) return [];
  const here =
    "source" in value && "grade" in value
      ? [{ keys, source: String(value.source), grade: String(value.grade) }]
      : [];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [
    ...here,
    ...entries.flatMap(([key, inner]: [string | number, unknown]) => origins(inner, [...keys, key])),
  ];
}

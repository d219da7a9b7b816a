import type { Field } from "../../scenario/fields";
import type { Scenario } from "../../scenario/scenario";

type Source = Scenario["sources"][number];

/** A publication with the grades of the numbers taken from it, and what they are. */
export interface CitedSource extends Source {
  readonly grades: readonly string[];
  readonly usedFor: readonly string[];
}

/** The sources of a scenario in its own order, each with the fields that rest on it. */
export function citedSources(scenario: Scenario, fields: readonly Field[]): readonly CitedSource[] {
  return scenario.sources.map((source) => {
    const resting = fields.filter((field) => field.source === source.id);
    const others = fields.flatMap(({ others }) => others ?? []).filter((other) => other.source === source.id);
    return {
      ...source,
      grades: [...new Set([...resting, ...others].map(({ grade }) => grade))],
      usedFor: resting.map(({ label }) => label),
    };
  });
}

/** The grades that occur. */
export const gradesOf = (sources: readonly CitedSource[]): readonly string[] => [
  ...new Set(sources.flatMap(({ grades }) => grades)),
];

import { type Field, fields } from "../../scenario/fields";
import type { Scenario } from "../../scenario/scenario";
import { spoken } from "./spoken";

/** One input in which compared scenarios differ: a field for each, in their order; undefined where it has none. */
export interface DifferingInput {
  readonly path: string;
  readonly label: string;
  readonly unit: string;
  readonly fields: readonly (Field | undefined)[];
}

/** The inputs in which scenarios differ, in the order of the sliders of the first. */
export function differingInputs(scenarios: readonly Scenario[]): readonly DifferingInput[] {
  const each = scenarios.map(
    (scenario) =>
      new Map(
        fields(scenario)
          .map(spoken)
          .map((field) => [field.path, field]),
      ),
  );
  const order = new Map(each.flatMap((map) => [...map]));
  return [...order.values()].flatMap(({ path, label, unit }) => {
    const found = each.map((map) => map.get(path));
    return found.every((field) => field?.value === found[0]?.value)
      ? []
      : [{ path, label, unit, fields: found }];
  });
}

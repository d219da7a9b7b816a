import { atOnce, type Cut, inSlices } from "./run/slices";
import { documentOf } from "./scenario/parse";
import type { Preset } from "./scenario/preset";
import { resolve } from "./scenario/resolve";
import type { Scenario } from "./scenario/scenario";

const shipped = import.meta.glob<unknown>(["../scenarios/*.json", "!../scenarios/*.schema.json"], {
  eager: true,
  import: "default",
});

/** The scenarios that ship with the page, presets made whole, the newest knowledge first. Throws a ScenarioError. */
export const shippedScenarios = (): readonly Scenario[] => atOnce(reading());

/** The same, for a page on which somebody may be moving a slider. */
export const shippedInSlices = (): Promise<readonly Scenario[]> => inSlices(reading());

function* reading(): Cut<readonly Scenario[]> {
  const files = new Map<string, Scenario | Preset>();
  for (const text of Object.values(shipped)) {
    const file = documentOf(text);
    files.set(file.id, file);
    yield;
  }
  const whole: Scenario[] = [];
  for (const file of files.values()) {
    whole.push(resolve(file, (id) => files.get(id)));
    yield;
  }
  const isBase = ({ id }: Scenario): boolean => !("extends" in (files.get(id) ?? {}));
  return whole.sort(
    (a, b) =>
      Number(isBase(b)) - Number(isBase(a)) || b.asOf.localeCompare(a.asOf) || a.title.localeCompare(b.title),
  );
}

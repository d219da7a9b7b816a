import { parsePreset, parseScenario } from "./scenario/parse";
import type { Preset } from "./scenario/preset";
import { ScenarioError } from "./scenario/problems";
import { resolve } from "./scenario/resolve";
import type { Scenario } from "./scenario/scenario";

const shipped = import.meta.glob<unknown>(["../scenarios/*.json", "!../scenarios/*.schema.json"], {
  eager: true,
  import: "default",
});

/** The scenarios that ship with the page, presets made whole, the newest knowledge first. Throws a ScenarioError. */
export function shippedScenarios(): readonly Scenario[] {
  const files = new Map(
    Object.values(shipped)
      .map(read)
      .map((file) => [file.id, file]),
  );
  const whole = [...files.values()].map((file) => resolve(file, (id) => files.get(id)));
  const isBase = ({ id }: Scenario): boolean => !("extends" in (files.get(id) ?? {}));
  return whole.sort(
    (a, b) =>
      Number(isBase(b)) - Number(isBase(a)) || b.asOf.localeCompare(a.asOf) || a.title.localeCompare(b.title),
  );
}

function read(file: unknown): Scenario | Preset {
  const isPreset = typeof file === "object" && file !== null && "extends" in file;
  const found = isPreset ? parsePreset(file) : parseScenario(file);
  if (!found.ok) throw new ScenarioError(found.errors);
  return "preset" in found ? found.preset : found.scenario;
}

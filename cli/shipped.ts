import { documentOf } from "../src/scenario/parse";
import type { Preset } from "../src/scenario/preset";
import type { Scenario } from "../src/scenario/scenario";

const documents = import.meta.glob<object>(["../scenarios/*.json", "!../scenarios/*.schema.json"], {
  eager: true,
  import: "default",
});

const byId = new Map(
  Object.values(documents).map((document): [string, object] => [
    "id" in document ? String(document.id) : "",
    document,
  ]),
);

/** Ids of the scenarios and presets that come with the program. */
export const shippedIds: readonly string[] = [...byId.keys()].sort();

/** The shipped scenario or preset of an id. Throws a ScenarioError if it came damaged. */
export function shipped(id: string): Scenario | Preset | undefined {
  const document = byId.get(id);
  return document && documentOf(document);
}

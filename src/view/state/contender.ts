import type { Scenario } from "../../scenario/scenario";
import { applyEdits } from "../../scenario/edits";
import type { SavedScenario } from "../../store/savedScenario";
import type { Library } from "./library";
import { phrase } from "./spoken";
import type { Working } from "./working";

/** One of the scenarios that can be compared. `key` is "now", or says where it is kept: "base:…", "saved:…". */
export interface Contender {
  readonly key: string;
  readonly name: string;
  readonly note: string;
  readonly working: Working;
}

/** Everything that can be compared: what is on screen, what was saved, what ships. */
export function contenders(
  now: Contender,
  saved: readonly SavedScenario[],
  library: Library,
): readonly Contender[] {
  return [
    now,
    ...saved.map(({ id, name, note, base, set, parts }): Contender => ({
      key: `saved:${id}`,
      name,
      note,
      working: { base, set, parts },
    })),
    ...library.all.value.map(({ id, title, why }): Contender => ({
      key: `base:${id}`,
      name: phrase(title),
      note: phrase(why),
      working: { base: id, set: {} },
    })),
  ];
}

/** The scenario of a contender under its own name. Throws if its base is unknown or refuses an edit. */
export const scenarioOf = ({ working, name }: Contender, library: Library): Scenario => ({
  ...applyEdits(library.find(working.base), working),
  title: name,
});

import { StoreError } from "./failure";
import { tidyName, tidyNote, tidyTags } from "./name";
import { readSaved } from "./reading";
import type { SavedScenario } from "./savedScenario";

/**
 * A scenario fit to store: checked, its name, note and tags tidied. A result that does not fit is left out, as it can be
 * computed again. Throws a StoreError "refused" that says what else is wrong.
 */
export function checked(value: SavedScenario): SavedScenario {
  const read = readSaved(value.id, value);
  if (!("saved" in read)) throw new StoreError("refused", read.problem);
  const { name, note, tags } = read.saved;
  return {
    ...read.saved,
    name: tidyName(name),
    note: tidyNote(note),
    ...(tags === undefined ? {} : { tags: tidyTags(tags) }),
  };
}

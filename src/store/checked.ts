import * as v from "valibot";
import { StoreError } from "./failure";
import { tidyName, tidyNote, tidyTags } from "./name";
import { problemOf } from "./reading";
import { SavedScenario } from "./savedScenario";

/** A scenario fit to store: checked, its name and note tidied. Throws a StoreError "refused" that says what is wrong. */
export function checked(value: SavedScenario): SavedScenario {
  const read = v.safeParse(SavedScenario, value);
  if (!read.success) throw new StoreError("refused", problemOf(read.issues));
  const { name, note, tags } = read.output;
  return {
    ...read.output,
    name: tidyName(name),
    note: tidyNote(note),
    ...(tags === undefined ? {} : { tags: tidyTags(tags) }),
  };
}

import * as v from "valibot";
import { StoreError } from "./failure";
import { tidyName, tidyNote } from "./name";
import { problemOf } from "./reading";
import { SavedScenario } from "./savedScenario";

/** A scenario fit to store: checked, its name and note tidied. Throws a StoreError "refused" that says what is wrong. */
export function checked(value: SavedScenario): SavedScenario {
  const read = v.safeParse(SavedScenario, value);
  if (!read.success) throw new StoreError("refused", problemOf(read.issues));
  return { ...read.output, name: tidyName(read.output.name), note: tidyNote(read.output.note) };
}

import { blank, duplicate } from "../../scenario/blank";
import type { PartList } from "../../scenario/parts";
import { type Editing, nameOf } from "../state/editing";
import type { WorkingCopy } from "../state/working";
import { text } from "../text/text";

interface Inside {
  readonly editing: Editing;
  readonly working: WorkingCopy;
}

/** Adds a part that changes nothing until it is filled in, and opens it. */
export const add = ({ editing, working }: Inside, list: PartList, title: string, kind?: string): void =>
  editing.put(list, blank(working.base.peek(), list, title, kind));

/** Adds a copy of a part with all that was set in it, and opens it. */
export function copy({ editing, working }: Inside, list: PartList, id: string): void {
  const part = working.scenario.peek()[list].find((one) => one.id === id);
  if (part === undefined) return;
  editing.put(list, duplicate(working.drafted.peek(), list, part, text.editing.copyOf(nameOf(part))));
}

import type { Told } from "../../metrics/anatomy/anatomy";
import type { Words } from "../../charts/words/words";
import { phrase } from "../state/spoken";
import { text } from "../text/text";

/** The name of a story in the reader's language. */
export function titleOf({ causes, label, ramp }: Told, { causes: { names } }: Words): string {
  const words: string[] = causes.map((id) => names[id]);
  const last = words.pop();
  const what =
    last === undefined ? text.why.several : words.length === 0 ? last : text.why.and(words.join(", "), last);
  const title = ramp && label !== null ? text.why.ramp(what, phrase(label)) : what;
  return title.charAt(0).toUpperCase() + title.slice(1);
}

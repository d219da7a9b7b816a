import { withMinus } from "../../charts/words/minus";
import type { Field } from "../../scenario/fields";
import { text } from "../text/text";
import type { Terms } from "../text/terms";

/** One of the model's own words in the language of the page; what it does not know, such as a name, stays as it is. */
export const phrase = (word: string): string => text.terms?.phrases[word] ?? withMinus(word);

/** A field with label, meaning and group in the language of the page. Its unit stays the model's: others go by it. */
export function spoken(field: Field): Field {
  const { terms } = text;
  if (terms === null) return field;
  const known: Readonly<Record<string, readonly [string, string]>> = terms.assumptions;
  const [label, meaning] = known[field.path] ?? [labelOf(field, terms), phrase(field.meaning)];
  return { ...field, label, meaning, group: phrase(field.group) };
}

function labelOf({ label, parts }: Field, terms: Terms): string {
  if (parts === undefined) return phrase(label);
  const other = phrase(parts.with ?? "");
  if (parts.term === undefined) return terms.and(phrase(parts.of), other);
  const named = terms.named(phrase(parts.of), phrase(parts.term));
  return parts.with === undefined ? named : terms.with(named, other);
}

import type { Entry } from "./words/entry";

/** A stretch of a text: as it stands, or a term in it. */
export interface Stretch<Id extends string = string> {
  readonly said: string;
  readonly id?: Id;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const plain = (text: string): string => text.toLowerCase().replace(/\s/gu, " ");

/** Finds terms in texts: whole words, however they are capitalised, the longest first, each term once a text. */
export function finder<Id extends string>(entries: Readonly<Record<Id, Entry>>) {
  const byForm = new Map<string, Id>();
  for (const [id, { term, also }] of Object.entries<Entry>(entries))
    for (const form of [term, ...also.split("|")]) if (form !== "") byForm.set(plain(form), id as Id);
  const forms = [...byForm.keys()].sort((a, b) => b.length - a.length);
  const any = forms.map((form) => escaped(form).replaceAll(" ", "\\s")).join("|");
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${any})(?![\\p{L}\\p{N}-])`, "giu");

  /** The text in stretches; those that are a term for the first time have its id. */
  return (text: string): readonly Stretch<Id>[] => {
    const stretches: Stretch<Id>[] = [];
    const met = new Set<Id>();
    let from = 0;
    for (const { 0: said, index } of text.matchAll(pattern)) {
      const id = byForm.get(plain(said));
      if (id === undefined || met.has(id)) continue;
      met.add(id);
      if (index > from) stretches.push({ said: text.slice(from, index) });
      stretches.push({ said, id });
      from = index + said.length;
    }
    if (from < text.length) stretches.push({ said: text.slice(from) });
    return stretches;
  };
}

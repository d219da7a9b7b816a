import { signal } from "@preact/signals";
import { type Code, languages } from "../text/languages";

type Notes = Readonly<Record<string, string>>;

const known = signal<Readonly<Partial<Record<Code, Notes>>>>({});

/** Fetch what the notes of the ready-made scenarios say in a language; without it they stand as they were written. */
export async function fetchNotes(code: Code): Promise<void> {
  if (known.peek()[code] !== undefined) return;
  const notes = await languages[code].notes();
  known.value = { ...known.peek(), [code]: notes };
}

/** A note in a language; as it was written while its words are not here, or if a reader wrote it. */
export const noteIn = (code: Code, note: string): string => known.value[code]?.[note] ?? note;

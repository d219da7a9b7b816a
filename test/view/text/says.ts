/** What an entry of a language says: its text, with what it was given in brackets, and which of these it took up. */
export interface Said {
  readonly text: string;
  readonly holds: readonly string[];
}

/** Every entry of a table of words by its path; entries that are functions are asked with marks or numbers. */
export function says(words: object, path: readonly string[] = []): Map<string, Said> {
  const found = new Map<string, Said>();
  for (const [key, value] of Object.entries(words)) {
    const here = [...path, key];
    if (typeof value === "object" && value !== null) {
      for (const [inner, said] of says(value, here)) found.set(inner, said);
    } else found.set(here.join("."), said(value));
  }
  return found;
}

const mostGiven = 6;

function said(value: unknown): Said {
  if (typeof value !== "function") return { text: String(value), holds: [] };
  const marks = Array.from({ length: mostGiven }, (_, k) => `⟨${k}⟩`);
  const ask = (given: readonly unknown[]): string => String(value(...given));
  const text = attempt(() => ask(marks));
  if (text === undefined || text.includes("NaN")) return { text: ask([1234.5, 2, 3]), holds: [] }; // it calculates
  return { text, holds: marks.filter((mark) => text.includes(mark)) };
}

function attempt(ask: () => string): string | undefined {
  try {
    return ask();
  } catch {
    return undefined; // it wants numbers, not marks
  }
}

import { signal } from "@preact/signals";

const marking = signal<typeof import("./marked") | null>(null);

/** Fetch the words and what marks them, so that texts on screen are marked from then on. */
export async function loadGlossary(): Promise<void> {
  marking.value = await import("./marked");
}

/** A text whose terms of art can be opened where they stand, once they have been fetched; until then the text. */
export const Glossed = ({ children }: { children: string }) => (
  <>{marking.value?.marked(children) ?? children}</>
);

/** The terms of art of a picture or a list, to be opened, that the text beside it does not have. */
export function WordsOf({ text, besides = "" }: { text: string; besides?: string }) {
  const terms = marking.value?.termsIn(text, besides) ?? [];
  return terms.length === 0 ? null : <p class="small terms">{terms}</p>;
}

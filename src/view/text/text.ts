import { signal } from "@preact/signals";
import { english } from "./english";
import type { Language } from "./language";

const spoken = signal<Language>(english);

/** The words of the page in the language spoken now. What has read a part of them is shown anew when it changes. */
export const text = new Proxy<Language>(english, {
  get: (_, part: keyof Language) => spoken.value[part],
});

/** Change the language of the page. */
export function speak(language: Language): void {
  spoken.value = language;
}

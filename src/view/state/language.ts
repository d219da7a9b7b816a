import { signal } from "@preact/signals";
import { type Code, codes, languages } from "../text/languages";
import { speak } from "../text/text";
import type { Kept } from "./theme";

/** The language that a reader chose before, or else the first of those wished for that the page has. */
export function wishedFor(kept: string | null, wishes: readonly string[]): Code {
  const known = (wish: string) => codes.find((code) => wish.toLowerCase().split("-")[0] === code);
  return [kept ?? "", ...wishes].map(known).find((code) => code !== undefined) ?? "en";
}

/** The language of the page; remembered. `apply` is told it as soon as it is spoken. */
export function createLanguage(kept: Kept, wishes: readonly string[], apply: (code: Code) => void) {
  const code = signal<Code>("en");
  const choose = async (next: Code): Promise<void> => {
    speak(await languages[next].load());
    code.value = next;
    apply(next);
  };
  return {
    code,
    /** Speak what the reader wishes for; call it before the page is shown. */
    start: () => choose(wishedFor(kept.read(), wishes)),
    next: async (): Promise<void> => {
      const next = codes[(codes.indexOf(code.peek()) + 1) % codes.length] ?? "en";
      await choose(next);
      kept.write(next);
    },
  };
}

import type { Code } from "./languages";
import { text } from "./text";

/** The words of a part that is fetched late, in the language spoken now; every language has its table. */
export const inLanguage =
  <Words>(tables: Readonly<Record<Code, Words>>) =>
  (): Words =>
    tables[text.code as Code];

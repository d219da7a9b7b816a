import { inLanguage } from "../../text/inLanguage";
import { english } from "./english";
import type { Entry } from "./entry";
import { french } from "./french";

export type TermId = keyof typeof english;

/** Every term with its meaning, in the language spoken now. */
export const glossaryWords = inLanguage<Readonly<Record<TermId, Entry>>>({ en: english, fr: french });

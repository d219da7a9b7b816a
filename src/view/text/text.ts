import { english, type Language } from "./english";

/** The words of the page in the reader's language; English is the only one so far. */
export const text: Language = english;

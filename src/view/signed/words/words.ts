import type { Widened } from "../../../charts/words/widened";
import { inLanguage } from "../../text/inLanguage";
import { english } from "./english";
import { french } from "./french";

/** All that the table says, in the language spoken now. */
export const signedWords = inLanguage<Widened<typeof english>>({ en: english, fr: french });

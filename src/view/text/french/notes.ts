import words from "../../../../scenarios/words/fr.notes.json";
import { typeset } from "./typeset";

/** The notes of the ready-made scenarios by what they say in English; the model's words have a file of their own. */
export const notes: Readonly<Record<string, string>> = typeset(words);

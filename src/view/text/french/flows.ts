import type { Language } from "../language";
import { plural } from "./plural";

export const flows: Language["flows"] = {
  byQuarter: "Trimestre par trimestre",
  quarter: "Trimestre",
  before: "Un trimestre en arrière",
  after: "Un trimestre en avant",
  play: "Lecture",
  inWords: (count) => plural(count, "paiement en mots", "paiements en mots"),
  none: "Rien n’est payé entre ces entreprises ce trimestre.",
};

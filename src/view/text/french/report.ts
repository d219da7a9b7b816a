import type { Language } from "../language";

export const report: Language["report"] = {
  title: "Rapport à imprimer",
  explain:
    "Quatre pages environ : question, réponse, graphiques, qui perd, ce qui compte le plus, la confiance à y accorder, vos changements, l’origine, les limites.",
  open: "Ouvrir le rapport",
  print: "Imprimer",
  question: (name, year) =>
    `Sous ces hypothèses, ${name} paie-t-elle ce qu’elle a signé, jusqu’à la fin de ${year} ?`,
  unfinished:
    "Certains chiffres sont encore en cours de calcul. Tous seront définitifs quand cette ligne aura disparu.",
  firm: "Entreprise",
  lossIfDefault: (end) => `Perte moyenne en cas de défaut d’ici à la fin de ${end} (intervalle à 95 %)`,
  worstTwentieth: "1 futur sur 20, sur tous, est pire que",
  defaultOver: "Défauts sur 100 dans cette fourchette",
  inputs: (base) => `Hypothèses qui s’écartent de « ${base} »`,
  before: "Là-bas",
  here: "Ici",
  sourceBefore: "Source là-bas",
  link: "Lien :",
  origin: "D’où cela vient",
};

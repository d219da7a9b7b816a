import type { Language } from "../language";

export const audit: Language["audit"] = {
  signed: "Ce qui a été signé",
  signedBrief: "Chaque engagement avant toute simulation : qui paie qui, combien, quand, et selon qui.",
  cameTrue: "Ce qui s’est réalisé",
  cameTrueBrief: "Un scénario plus ancien, comparé à ce qui a été publié après sa date.",
  upTo: (asOf) => `Publications jusqu’au ${asOf}.`,
  comparing: "Le scénario plus ancien est en cours de simulation …",
  lost: "Comment une perte circule",
  lostBrief: "Ce qui est perdu d’un dollar perdu, et la force de la boucle.",
  losing: "Les mêmes futurs sont suivis avec moins de trésorerie …",
  again: "Calculer pour les hypothèses actuelles",
  glossary: "Glossaire",
  glossaryBrief: "Chaque terme technique en une phrase. Dans le texte, un pointillé l’ouvre sur place.",
  lesson: "Ce qu’il enseigne",
  sources: "D’où viennent les chiffres publiés",
};

import type { Language } from "../language";

export const audit: Language["audit"] = {
  cameTrue: "Ce qui s’est réalisé",
  cameTrueBrief: "Un scénario plus ancien, comparé à ce qui a été publié après sa date.",
  upTo: (asOf) => `Publications jusqu’au ${asOf}.`,
  comparing: "Le scénario plus ancien est en cours de simulation …",
  lesson: "Ce qu’il enseigne",
  sources: "D’où viennent les chiffres publiés",
};

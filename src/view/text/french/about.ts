import type { Language } from "../language";

export const sources: Language["sources"] = {
  title: "Sources",
  explain: (count) => `Les ${count} publications d’où viennent les chiffres de ce scénario.`,
  judged: (published, all) =>
    `Des ${all} nombres que l’on peut modifier, ${published} sont tels que publiés ; les autres relèvent de notre jugement, en partie à partir de ce qui est publié. Les montants des contrats par année s’y ajoutent.`,
  filter: "Afficher",
  all: "toutes les fiabilités",
  usedFor: "Sert à",
  open: (count) => `Toutes les sources (${count})`,
};

export const limits: Language["limits"] = {
  notModelled: "Hors du modèle",
  notValidated: "Non validé",
  lesson: "Le financement circulaire en cinq étapes",
  before: "Avant de vous y fier :",
};

export const footer: Language["footer"] = {
  run: "Exécution",
  seed: "Graine",
  paths: "Trajectoires",
  engine: "Moteur",
  data: "Données",
  fingerprint: "Empreinte",
  verify: "Vérifier",
  verifyExplain: "Recalculer ici les mêmes trajectoires et comparer jusqu’au dernier bit",
  verified: "identique jusqu’au dernier bit",
  notVerified: "différent",
  label: "Ce résultat",
};

import type { Words } from "../words/words";

export const difference: Words["difference"] = {
  title: "Qu’est-ce qui change ?",
  note: "Les deux exécutions voient les mêmes futurs ; l’intervalle est donc celui de la différence. En gris : l’intervalle contient zéro.",
  units: { share: "futurs sur 100", "of 100": "futurs sur 100", "bn USD": "Md$" },
  axis: (unit) => `Écart, ${unit}`,
  said: (label, change, within) => `${label} : ${change} (${within})`,
  unsure: (said) => `${said}, indiscernable d’une absence de changement`,
  fromTo: (from, to) => `De « ${from} » à « ${to} »`,
  betweenRuns: "Entre les deux exécutions",
  noneOf: {
    figures: (all) => `aucun des ${all} chiffres ne change`,
    losses: (all) => `aucune des ${all} pertes ne change`,
  },
  someOf: {
    figures: (clear, all) =>
      clear === 1 ? `1 chiffre sur ${all} change` : `${clear} chiffres sur ${all} changent`,
    losses: (clear, all) =>
      clear === 1 ? `1 perte sur ${all} change` : `${clear} pertes sur ${all} changent`,
  },
  none: (between, noneOf) => `${between}, ${noneOf} plus que par hasard.`,
  some: (between, someOf, first) => `${between}, ${someOf} plus que par hasard ; ${first}.`,
  columns: ["chiffre", "différence", "bas", "haut", "unité"],
};

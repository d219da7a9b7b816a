import type { Language } from "../language";

export const compare: Language["compare"] = {
  title: "Comparer des scénarios",
  choose: "Choisissez-en au moins deux. Le premier sert de base ; les mêmes futurs sont simulés pour chacun.",
  now: "À l’écran",
  base: "base",
  makeBase: "Prendre pour base",
  run: "Comparer",
  busy: (done, all) => `Simulation ${done + 1} sur ${all} …`,
  inputs: "Hypothèses qui diffèrent",
  sameInputs: "Aucune hypothèse ne diffère.",
  allInputs: (count) => `Les afficher toutes (${count})`,
  outcomes: "Résultats, avec leurs différences appariées",
  same: (paths) =>
    `Les différences sont prises trajectoire par trajectoire sur les mêmes ${paths} futurs ; leurs intervalles sont donc plus étroits que ceux des chiffres eux-mêmes. Les pertes sont des moyennes sur tous les futurs, y compris ceux sans défaut.`,
  outcome: "Résultat",
  input: "Hypothèse",
  unit: "Unité",
  difference: "différence",
  interval: "intervalle à 95 %",
  identical: "exactement pareil",
  charts: "Côte à côte",
  back: "Retour au simulateur",
  few: "Choisissez-en au moins deux.",
};

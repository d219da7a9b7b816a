import type { Language } from "../language";
export const loops: Language["loops"] = {
  title: "Les boucles",
  explain:
    "L’argent qui revient. Retirez la rétroaction, ou les accords eux-mêmes. Ce que chacune ajoute est sa part de Shapley.",
  meanings: {
    "as-signed": "L’accord et sa rétroaction",
    exogenised: "L’argent suit son plan quoi qu’il arrive",
    absent: "L’accord n’a jamais été conclu",
  },
  nextTo: "Ce qu’elles ajoutent aux défauts, par rapport à",
  each: (paths) => `La part de chacune est comptée sur ${paths} futurs.`,
  adds: (points, interval) => `ajoute ${points} sur 100 (${interval})`,
  spares: (points, interval) => `évite ${points} sur 100 (${interval})`,
  together: (words) => `Ensemble : ${words}`,
  losses: (part, whole) =>
    `Sur les ${whole} que perdent en moyenne toutes les entreprises, tous futurs confondus, ${part} leur sont dus.`,
  lossesSpared: (part, whole) =>
    `Elles épargnent ${part} en moyenne à toutes les entreprises, tous futurs confondus ; avec elles, toutes perdent ${whole}.`,
  early: (until, spared, year) =>
    `Elles aident jusqu’en ${until} : à la fin de ${year}, elles évitent ${spared}.`,
  unsure: "change moins que l’erreur d’échantillonnage",
  same: "ne change aucun des futurs essayés",
  out: "désactivée : rien à répartir",
  spared: (points, interval) => `${points} défauts sur 100 (${interval})`,
  wait: "calcul en cours …",
  lesson: "Comprendre la boucle en cinq étapes",
};

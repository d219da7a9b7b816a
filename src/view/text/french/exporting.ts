import type { Language } from "../language";

export const exports: Language["exports"] = {
  title: "Exporter",
  bundle: "Tables CSV (zip)",
  bundleExplain: (paths) =>
    `Résumé, chacune des ${paths} trajectoires, chaque défaut avec ses causes et son enchaînement, ce qu’ajoutent les boucles, hypothèses, sources, et un manifeste qui explique chaque colonne.`,
  excel: "Pour Excel à virgule décimale",
  excelExplain: "Marque d’ordre des octets, points-virgules et virgules décimales.",
  json: "Scénario (JSON)",
  jsonExplain: "La page et la ligne de commande le relisent à l’identique.",
  charts: "Graphiques",
  chartsExplain: "Chaque graphique se télécharge en SVG, en PNG et en CSV depuis ses propres boutons.",
  download: (what) => `Télécharger : ${what}`,
  busy: "Préparation …",
  steps: {
    causes: (done) => `Causes des défauts : ${done} trajectoires traitées`,
    loops: (done) => `Ce qu’ajoute chaque boucle : ${done} trajectoires traitées`,
    files: () => "Écriture des fichiers",
  },
  none: "Il n’y a pas encore de résultat.",
  failed: "Non exporté :",
};

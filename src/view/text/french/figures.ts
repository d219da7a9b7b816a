import type { Language } from "../language";

export const panels: Language["panels"] = {
  answer: "Réponse",
  why: "Pourquoi",
  who: "Qui perd",
  loop: "La boucle",
  sources: "Sources",
  year: "Année",
  measure: "Mesure",
  measures: {
    liquidityCover: "Couverture de liquidité",
    netPosition: "Position nette",
    franchiseSolvency: "Solvabilité économique",
  },
  forms: { dots: "Points", density: "Densité", cdf: "Cumul", squares: "Carrés", years: "Par année" },
  picture: "Graphique",
  tabs: {
    when: "Quand",
    survival: "Survie",
    outcomes: "Issues",
    ring: "Anneau",
    matrix: "Matrice",
  },
  table: "Tableau",
  showTable: (title) => `Afficher « ${title} » en tableau`,
  download: "Télécharger",
  svg: "image SVG",
  png: "image PNG",
  csv: "tableau CSV",
  origin: (title, run, seed, paths) => `${title} · exécution ${run} · graine ${seed} · ${paths} trajectoires`,
  notDrawn: (cause) => `Ce graphique n’a pas pu être dessiné : ${cause}`,
};

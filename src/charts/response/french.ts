import type { Words } from "../words/words";

export const response: Words["response"] = {
  title: "Que devient un dollar perdu ?",
  note: "On retire le premier jour un dixième de la trésorerie, sur les mêmes futurs ; les traits sont des intervalles à 95 %. Au-dessus du pointillé, une perte se nourrit elle-même ; au-dessous, d’autres la remplacent, au prix d’une dilution. Gain : ce qu’un tour ajoute à une perte.",
  all: "tous les futurs",
  worst: "le dixième le moins pourvu",
  whole: "un dollar",
  cents: (dollars) => `${dollars} $`,
  by: (year, all, worst, gain) =>
    `Fin ${year} : ${all} perdus par dollar, ${worst} dans le pire dixième ; gain ${gain}`,
  feeds: (name, year, all) =>
    `D’un dollar que ${name} perd aujourd’hui, ${all} sont perdus fin ${year} : une perte se nourrit elle-même.`,
  replaced: (name, year, all) =>
    `D’un dollar que ${name} perd aujourd’hui, ${all} sont perdus fin ${year} : d’autres remplacent le reste.`,
  unsure: (name, year, all) =>
    `D’un dollar que ${name} perd aujourd’hui, ${all} sont perdus fin ${year} : indiscernable d’un dollar entier.`,
  worstIs: (worst) => `Dans le dixième des futurs le moins pourvu, ce sont ${worst}.`,
  columns: ["scénario", "année", "chiffre", "valeur", "bas", "haut"],
  figures: {
    lost: "perdu par dollar",
    lostInWorst: "de même dans le pire dixième",
    gain: "gain de boucle",
    radius: "rayon spectral",
  },
};

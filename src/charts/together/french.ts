import type { Words } from "../words/words";

export const together: Words["together"] = {
  title: "Qui perd ensemble ?",
  note: (hit) => `Sur 100 futurs : les deux ${hit} ; sur la diagonale, l’un seul. Points : jamais vu.`,
  hit: {
    tenth: "perdent plus d’un dixième de leur coussin",
    distress: "perdent plus que tout leur coussin",
  },
  hits: { tenth: "perd plus d’un dixième de son coussin", distress: "perd plus que tout son coussin" },
  one: (name, hits, chance) => `${name} ${hits} dans ${chance}`,
  pair: (one, other, hit, chance) => `${one} et ${other} ${hit} dans ${chance}`,
  see: "voient deux entreprises ou plus perdre un dixième de leur coussin à la fois",
  finding: (two, three, all, count) => `${two} ; ${three}, trois ou plus ; ${all}, toutes les ${count}.`,
  few: "Moins de trois entreprises ont un coussin connu.",
  columns: ["scénario", "chiffre", "l’un", "l’autre", "part", "bas", "haut"],
  atLeast: (count) => `au moins ${count} perdent un dixième de leur coussin`,
  both: {
    tenth: "les deux perdent un dixième de leur coussin",
    distress: "les deux perdent tout leur coussin",
  },
};

export const systemic: Words["systemic"] = {
  title: "Que perdent les autres quand l’un est touché ?",
  note: "CoVaR : dans 1 sur 20 des futurs où une entreprise subit l’une de ses pires pertes, toutes les autres ensemble perdent davantage. Pointillé : la même mesure tant qu’elle est dans sa moitié médiane. Cela dit qui perd avec qui, non qui nuit à qui.",
  row: (name, futures, loss, usual) =>
    `Quand ${name} est touchée (${futures} futurs), toutes les autres ensemble perdent plus de ${loss} 1 fois sur 20 ; d’ordinaire ${usual}`,
  none: "Aucune entreprise ne perd quoi que ce soit dans aucun futur.",
  columns: ["scénario", "acteur", "chiffre", "Md USD", "bas", "haut"],
};

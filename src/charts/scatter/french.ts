import type { Words } from "../words/words";

export const scatter: Words["scatter"] = {
  title: "Un tirage face à ce qui en vient",
  outcomes: { cash: "Trésorerie à la fin", peakShortfall: "Plus grand manque", raised: "Fonds levés" },
  note: "Un point est un futur ; ceux en orange font défaut. Les nombres au-dessus comptent les défauts sur 100 dans chaque dixième des futurs selon le tirage ; les paliers sont sa médiane. Les points hors de l’axe sont à son bord.",
  axis: (label) => `${label}, des tirages bas aux hauts`,
  tenth: (k, share, median) => `Dixième ${k} sur 10 : défaut dans ${share} ; médiane ${median}`,
  found: (label, low, high) =>
    `Avec ${label} dans son dixième le plus bas, ${low} défauts sur 100 ; dans le plus haut, ${high}.`,
  columns: ["dixième", "tirage de", "à", "futurs", "défaut", "son bas", "son haut", "médiane, Md$"],
};

import type { Words } from "../words/words";

export const drawn: Words["drawn"] = {
  title: "Qu’est-ce qui l’explique dans ces futurs ?",
  note: "Tiré des futurs de cette exécution, sans nouvelle simulation. Barres : défauts dans le dixième des futurs où le tirage est le plus bas, et dans celui où il est le plus haut ; les traits sont des intervalles à 95 %. Rangés selon ce que le tirage apprend du défaut (delta de Borgonovo). En gris : indiscernable de l’état actuel.",
  lowest: "bas",
  highest: "haut",
  said: (label, low, high, delta) =>
    `${label} : dans le dixième le plus bas ${low} défauts, dans le plus haut ${high} ; delta ${delta}`,
  none: "Aucun tirage seul n’apprend plus du défaut que le hasard.",
  most: (labels, low, high) =>
    `Dans ces futurs, le défaut tient surtout à ${labels} : entre son dixième le plus bas et le plus haut, ${low} et ${high} défauts sur 100.`,
  and: (before, last) => `${before}, puis à ${last}`,
  columns: [
    ...[
      "tirage",
      "flux",
      "défauts sur 100 dans son dixième le plus bas",
      "au moins en bas",
      "au plus en bas",
    ],
    ...["défauts sur 100 dans son dixième le plus haut", "au moins en haut", "au plus en haut"],
    ...["delta de Borgonovo", "erreur du delta", "indice de premier ordre", "son erreur"],
  ],
};

import type { Words } from "../words/words";

export const circularity: Words["circularity"] = {
  title: "Quelle part de l’argent tourne en rond ?",
  note: "Moyennes sur tous les futurs, sans intervalle propre. Sur 100 dollars qu’une entreprise facture à son client, ce qu’elle y a versé en fonds propres la même année, en espèces, et ce que son client a tiré de la vente d’actions qu’elle lui a attribuées, pour lesquelles elle ne paie rien ; plus de 100 si c’est davantage. Recyclé : de l’argent qui arrive aux entreprises, la part qui y est déjà passée (Finn). Au plus circulaire : de l’argent entre entreprises, le maximum explicable par des boucles. Point : rien.",
  finn: "recyclé, toutes",
  circular: "au plus circulaire",
  share: (name, year, share) =>
    `Pour 100 dollars que ${name} facture en ${year}, elle en verse ${share} à son client`,
  shares: (name, year, sold) =>
    `Pour 100 dollars que ${name} facture en ${year}, son client en tire ${sold} de la vente d’actions qu’elle lui a attribuées, et rien de ses espèces`,
  both: (name, year, paid, sold) =>
    `Pour 100 dollars que ${name} facture en ${year}, elle en verse ${paid} à son client, qui en tire ${sold} de plus de la vente d’actions qu’elle lui a attribuées`,
  cycled: (year, share) =>
    `Sur 100 dollars qui arrivent aux entreprises en ${year}, ${share} y sont déjà passés`,
  round: (year, share, amount) =>
    `Sur 100 dollars entre entreprises en ${year}, au plus ${share} tournent en rond, ${amount}`,
  finding: (most, all) => `${most}. ${all}.`,
  none: "Aucun fournisseur ne verse quoi que ce soit à son propre client, ni ne lui attribue d’actions.",
  columns: ["scénario", "année", "entreprise", "chiffre", "valeur", "unité"],
  figures: {
    share: "son propre argent et actions attribuées, dans ce qu’elle facture",
    invested: "versé en fonds propres",
    given: "actions attribuées, quand son client les vend",
    billed: "facturé",
    finn: "recyclé (Finn)",
    circular: "au plus circulaire",
    circulation: "circulation maximale",
  },
};

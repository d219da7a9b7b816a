import type { Words } from "../words/words";

export const causes: Words["causes"] = {
  title: "Pourquoi l’échec",
  note: "Parmi les futurs en défaut : sauvé si cela seul s’était passé comme prévu, tout le reste du hasard étant le même. Un futur peut avoir plusieurs causes de ce genre ; les barres peuvent donc dépasser 100 au total. Orange : rien d’autre ne l’aurait sauvé.",
  names: {
    revenue: "recettes trop lentes",
    jump: "un coup porté aux recettes",
    winter: "un hiver de l’IA",
    compute: "calcul cher",
    funding: "financement fermé",
    market: "chute des cours",
    counterparty: "partenaires qui se retirent",
    creditors: "créanciers qui refusent d’attendre",
    delay: "livraisons en retard",
    bills: "factures plus lourdes que prévu",
    other: "autre malchance",
  },
  failing: "futurs en défaut",
  saved: "auraient été sauvés",
  row: (cause, saved, only) =>
    `${cause} : ${saved} si cela s’était passé comme prévu ; ${only} par rien d’autre`,
  finding: (cause, saved, next, none) =>
    `Sans ${cause}, ${saved}${next}. Dans ${none}, corriger une seule cause n’aurait pas suffi.`,
  next: (cause, saved) => ` ; sans ${cause}, ${saved}`,
  nothing: (paths, year) => `Aucun des ${paths} futurs ne fait défaut d’ici fin ${year}.`,
  columns: ["scénario", "cause du défaut", "chiffre", "part des défauts", "bas", "haut"],
  figures: { saved: "sauvés", only: "sauvés par rien d’autre", none: "aucune cause unique" },
};

import type { Language } from "../language";

export const network: Language["network"] = {
  title: "Mesures de réseau",
  brief: "Les mêmes entreprises, selon les mesures de ceux qui étudient la contagion.",
  explain: (year, recovery) =>
    `Les entreprises et l’argent moyen qui circule entre elles en ${year} ; les créances sont une année de factures, sans les fonds propres que les entreprises détiennent les unes des autres : qui en détient beaucoup peut perdre le plus et ne rien montrer ici, sauf dans la dernière colonne. L’entreprise en question perd tout ce qu’elle a ; dans la cascade, ${recovery} d’une créance sur une entreprise tombée est recouvré. Des conventions, non des prévisions : elles n’ont pas d’intervalle.`,
  firm: "Entreprise",
  measures: {
    buffer: ["Réserve, Md$", "Ce qu’elle peut perdre : sa réserve, ou sa trésorerie si elle n’en a pas."],
    once: [
      "DebtRank simple",
      "Part de sa réserve perdue quand la détresse ne se transmet qu’une fois (Battiston 2012).",
    ],
    linear: [
      "Toute perte transmise",
      "De même quand chaque nouvelle perte se transmet aussi (Bardoscia 2015) ; 1 : toute.",
    ],
    wave: [
      "Cascade à seuil",
      "La vague où elle tombe quand seules celles qui sont tombées transmettent (Furfine 2003).",
    ],
    ways: [
      "Voies vers sa chute",
      "Voies par lesquelles les autres la font tomber, longues comprises, par voie directe (communicabilité).",
    ],
    multiplier: [
      "Multiplicateur de Leontief",
      "Production totale que suscite un dollar de demande pour elle, à travers ses fournisseurs.",
    ],
    equity: [
      "Fonds propres avec participations, Md$",
      "Ses fonds propres quand toutes paient, ses parts dans les autres comprises (Suzuki 2002).",
    ],
  },
  none: "aucune",
  first: "perdue d’emblée",
  finding: (name, lost, fallen, most, multiplier) =>
    `Si ${name} est perdue, ${lost} des réserves des autres disparaîtraient, et ${fallen} autres entreprises tombent dans la cascade. Un dollar de demande pour ${most} suscite ${multiplier} $ de production en tout.`,
};

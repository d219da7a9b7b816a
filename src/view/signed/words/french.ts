import type { Widened } from "../../../charts/words/widened";
import { typeset } from "../../text/french/typeset";
import type { english } from "./english";

export const french: Widened<typeof english> = typeset({
  explain: (obligor: string) =>
    `Ce qui est pris en compte entre ${obligor} et les autres avant toute simulation : ce qui a été signé ou annoncé et, là où il est dit « notre hypothèse », ce que nous supposons en plus. Montants en Md$ par année civile ; souvent, seul un total a été publié et ses années sont les nôtres.`,
  columns: {
    contract: "Contrat",
    between: "Qui paie qui",
    sum: "Somme",
    firm: "Fermeté",
    origin: "D’où cela vient",
  },
  groups: {
    bills: (obligor: string) => `Ce que doit payer ${obligor}`,
    equity: (obligor: string) => `Fonds propres promis à ${obligor}`,
    loans: (_: string) => "Prêts : ce que les emprunteurs doivent rembourser, hors intérêts",
    others: (_: string) => "Ce dont les autres sont convenus entre eux",
  },
  total: "Total de ce qui ne dépend pas de l’avenir, nos hypothèses comprises",
  pays: (payer: string, payee: string) => `${payer} → ${payee}`,
  parts: {
    firm: (share: string) => `${share} ferme`,
    conditional: (share: string) => `${share} conditionnel`,
    option: (share: string) => `${share} optionnel`,
  },
  worked: (publisher: string) => `la nôtre, d’après ${publisher}`,
  wholeYear: (year: string, from: string) =>
    ` Les échéanciers par année comptent toute l’année ${year}, bien que la simulation commence au ${from} ; les remboursements comptent à partir de là.`,
  note: (wholeYear: string) =>
    `Les montants sont les échéanciers tels qu’annoncés, parts conditionnelles et optionnelles comprises : ni la taille ni la fermeté des engagements, les deux curseurs, ni les retards ni le hasard n’y sont appliqués.${wholeYear} Du matériel payé en partie dans les factures d’autres contrats, seul le reste est compté. Souvent seul un total est publié et sa répartition par année est la nôtre : le détail de chaque source le dit.`,
  download: "Télécharger ce tableau en CSV",

  direct: (share: string) => `${share} de l’annonce, le reste étant dans les factures d’autres`,
  inKind: (share: string) => `${share} en services, non en argent`,
  later: (amount: string, year: string) => `encore ${amount} après ${year}`,
  coupon: (rate: string, due: string) => `${rate} d’intérêts par an ; remboursable au ${due}`,
  paidOut: (amount: string, quarter: string) => `${amount} versés au ${quarter}`,
  rollover: "peut être reprêté tant que le crédit est ouvert",

  revenueShare: (rate: string, end: string, cap: string, paid: string) =>
    `${rate} du chiffre d’affaires jusqu’au ${end}, au plus ${cap} en tout, dont ${paid} déjà payés : cela dépend du chiffre d’affaires.`,
  onwardOrder: (share: string, contract: string) =>
    `${share} de la facture de « ${contract} » : cela dépend de cette facture.`,
  ahead: (quarters: number) => ` Commandé ${quarters} trimestre${quarters > 1 ? "s" : ""} d’avance.`,
  binding: (share: string) => ` ${share} de la dernière commande ne peut être annulé.`,
  guarantee: (cap: string, contract: string) =>
    `Au plus ${cap}, si les factures de « ${contract} » ne sont pas payées : cela en dépend.`,
  warrant: (size: string, contract: string) =>
    `Des actions, ${size} de celles de l’émetteur, à mesure que « ${contract} » est livré et que leur cours monte : leur valeur dépend de ce cours.`,
  marginLoan: (drawn: string, rate: string, trigger: string, shares: string) =>
    `${drawn} tirés à ${rate} par an, rappelés quand le prêt dépasse ${trigger} des titres nantis de ${shares} : cela dépend de leur cours.`,
  perGigawatt: (amount: string, contract: string, most: string) =>
    `${amount} par gigawatt livré au titre de « ${contract} »${most} : cela dépend des livraisons.`,
  most: (amount: string) => `, au plus ${amount}`,
  listing: (amount: string, by: string) =>
    `${amount} lors d’une introduction en Bourse${by} : cela dépend de celle-ci.`,
  met: (amount: string, by: string) =>
    `${amount} une fois ses conditions remplies${by} : cela dépend d’elles.`,
  by: (quarter: string) => `, au plus tard au ${quarter}`,
});

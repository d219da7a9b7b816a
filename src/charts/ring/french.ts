import type { Words } from "../words/words";

export const ring: Words["ring"] = {
  title: "Où va l’argent, et comment revient-il ?",
  purposes: {
    bill: "factures",
    equity: "fonds propres",
    shares: "actions attribuées, vendues",
    onward: "commandes en aval, crédit",
  },
  movement: (from, to, amount, purpose) => `${from} paie ${amount} à ${to} (${purpose})`,
  sold: (giver, holder, amount) => `${holder} vend pour ${amount} d’actions que ${giver} a attribuées`,
  sharesNote:
    " Attribuer des actions ne coûte pas d’argent : ce qu’elles rapportent vient du marché, aux frais des autres actionnaires.",
  node: (name, pays, receives) => `${name} paie ${pays} et reçoit ${receives} au sein de l’anneau`,
  finding: (name, pays, receives, from) =>
    `En moyenne, ${name} paie ${pays} aux autres entreprises de l’anneau et reçoit ${receives}${from}.`,
  fromThem: " de leur part",
  fromMarket: (granted) => `, dont ${granted} du marché pour des actions qu’elles ont attribuées`,
  largest: (finding, movement) => `${finding} La plus grosse somme : ${movement}.`,
  note: (period) =>
    `Argent moyen sur tous les futurs, ${period}. Une flèche a la couleur du payeur ; sa largeur est la somme.`,
  outside: (amount) => ` ${amount} échangés avec d’autres ne sont pas dessinés.`,
  columns: ["scénario", "de", "à", "pour", "Md$"],
};

export const matrix: Words["matrix"] = {
  title: "Qui paie qui",
  note: "Md$, les lignes paient les colonnes. Vide : rien n’est payé.",
  unnumbered: " Plus la somme est grande, plus la case se détache du fond ; touchez une case pour la lire.",
  corner: "paie ↓   à →",
  cell: (from, to, amount) => `${from} paie ${amount} à ${to}`,
};

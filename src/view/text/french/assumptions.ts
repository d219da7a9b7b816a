import type { Language } from "../language";
import { plural } from "./plural";

export const assumptions: Language["assumptions"] = {
  paths: "Futurs à simuler",
  pathsExplain:
    "Plus il y en a, plus c’est long et plus les intervalles sont étroits ; avec la même graine, les premiers restent les mêmes.",
  within: "Moins suffisent",
  withinExplain:
    "Arrête plus tôt dès que l’intervalle du défaut à la date du titre ne s’étend pas plus loin de chaque côté.",
  withinSaid: (points) => (points === "0" ? "non, tous les simuler" : `à ± ${points} sur 100`),
  title: "Hypothèses",
  find: "Chercher une hypothèse",
  found: (count) => plural(count, "hypothèse trouvée", "hypothèses trouvées"),
  elsewhere: "Essayez un mot plus court, le nom d’une entreprise, ou un titre :",
  resetAll: "Tout rétablir",
  resetGroup: "Rétablir le groupe",
  reset: (label) => `Rétablir « ${label} »`,
  changed: "modifié",
  changedCount: (count) => plural(count, "modifiée", "modifiées"),
  default: (value) => `valeur d’origine ${value}`,
  band: (low, high) => `Notre plage : ${low} à ${high}`,
  source: (label, grade) => `D’où vient « ${label} » : ${grade}`,
  value: (value, unit) => `${value} ${unit}`,
  onScale: (value, ends) => `${value}, sur une échelle ${ends}`,
  scales: {
    "commitments.firmness": ["le contraignant seul", "selon les sources", "tout l’annoncé"],
  },
  choices: {
    exact: "croissance qui ralentit, calcul exact à chaque pas",
    published: "croissance qui ralentit, publié",
    saturating: "croissance qui remplit le marché",
    atDefault: "au défaut",
    beforeDefault: "avant le défaut, selon sa probabilité",
    philox: "indépendamment",
    sobol: "régulièrement (réseaux brouillés)",
  },
  correlationMoved: (first, second, from, to) =>
    `Ces corrélations sont incompatibles entre elles : les plus proches qui conviennent sont utilisées. La plus déplacée est celle de « ${first} » et « ${second} », de ${from} à ${to}.`,
  percent: (percent) => `${percent} %`,
  beyondScale: "au-delà de l’échelle du curseur",
  limits: (low, high) => `entre ${low} et ${high}`,
  notNumber: (such) => `un nombre, par exemple ${such}`,
  ambiguous: "se lit de deux façons : écrivez les milliers sans signe",
  stays: (value) => `${value} compte encore`,
  refused: "Incompatible :",
  groupChanges: {
    Demand: "combien d’argent entre",
    Costs: "ce qui reste d’un dollar de chiffre d’affaires",
    Compute: "la capacité nécessaire, et son prix",
    Commitments: "combien elle doit, et quand",
    Funding: "combien elle peut lever, et quand elle ne le peut pas",
    "When money runs short": "ce qui plie avant de rompre",
    "After a default": "combien perdent les autres",
    "Bad times": "quand beaucoup va mal, longtemps",
    Loops: "avec quelle force l’argent revient",
    Correlations: "ce qui tourne mal en même temps",
    "Prices of risk": "ce que les marchés demandent pour le porter",
    "Random numbers": "quels futurs sont tirés",
  },
  invite: "Pas d’accord ? Déplacez l’un des sept curseurs.",
};

export const asOf: Language["asOf"] = {
  label: "État des connaissances",
  explain:
    "Ce qui était public alors, et rien de plus récent. Vos changements suivent là où ils ont leur place.",
  chosen: (day, dropped) =>
    dropped === 0
      ? `À la date du ${day}`
      : `À la date du ${day} ; ${plural(dropped, "changement n’y a pas sa place et est laissé", "changements n’y ont pas leur place et sont laissés")} de côté. Annuler rend tout.`,
};

export const source: Language["source"] = {
  used: "Valeur utilisée",
  shipped: "Valeur du scénario",
  range: "Notre plage",
  outsideRange: "hors de notre plage",
  asOf: "À la date du",
  source: "Source",
  address: "Adresse",
  ours: "Notre hypothèse",
  oursMeaning: "Nous n’avons trouvé aucun chiffre public. La valeur et sa plage relèvent de notre jugement.",
  oursBeside:
    "La valeur et sa plage relèvent de notre jugement. Ce que d’autres ont publié est donné plus bas.",
  seenIn: (publisher) => `Lu dans ${publisher} :`,
  noLink: "sans lien : à chercher par l’éditeur, le titre et la date",
  note: "Remarque",
  grade: "Fiabilité",
  others: "Autres valeurs publiées",
  use: "Utiliser celle-ci",
  noOthers: "Nous ne connaissons pas d’autre valeur publiée.",
  grades: {
    filed: "déposé auprès d’une autorité de marché",
    company: "annoncé par l’entreprise elle-même",
    press: "rapporté par un organe de presse nommé",
    analyst: "estimé par un analyste",
    ours: "notre hypothèse",
  },
};

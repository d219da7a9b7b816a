import type { Language } from "../language";
import { plural } from "./plural";

export const assumptions: Language["assumptions"] = {
  title: "Hypothèses",
  find: "Chercher une hypothèse",
  found: (count) => plural(count, "hypothèse trouvée", "hypothèses trouvées"),
  resetAll: "Tout rétablir",
  resetGroup: "Rétablir le groupe",
  reset: (label) => `Rétablir « ${label} »`,
  changed: "modifié",
  changedCount: (count) => plural(count, "modifiée", "modifiées"),
  default: (value) => `valeur d’origine ${value}`,
  band: (low, high) => `Les valeurs publiées ou raisonnables vont de ${low} à ${high}`,
  source: (label) => `D’où vient « ${label} »`,
  value: (value, unit) => `${value} ${unit}`,
  scales: {
    "commitments.firmness": ["le contraignant seul", "selon les sources", "tout l’annoncé"],
  },
  choices: {
    exact: "la croissance ralentit vers le long terme, pas exacts",
    published: "de même, tel que publié en 2000",
    saturating: "la croissance ralentit quand le marché se remplit",
    philox: "indépendamment les uns des autres",
    sobol: "de façon régulière, points de réseaux brouillés",
  },
  correlationMoved: (first, second, from, to) =>
    `Ces corrélations sont incompatibles entre elles : les plus proches qui conviennent sont utilisées. La plus déplacée est celle de « ${first} » et « ${second} », de ${from} à ${to}.`,
  percent: (percent) => `${percent} %`,
  percentAYear: (percent) => `${percent} % par an`,
  beyondScale: "au-delà de l’échelle du curseur",
  limits: (low, high) => `entre ${low} et ${high}`,
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

export const source: Language["source"] = {
  used: "Valeur utilisée",
  shipped: "Valeur du scénario",
  range: "Fourchette",
  asOf: "À la date du",
  source: "Source",
  address: "Adresse",
  ours: "Notre hypothèse",
  oursMeaning:
    "Nous n’avons trouvé aucun chiffre public. La valeur et sa fourchette relèvent de notre jugement.",
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

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
  source: (label) => `D’où vient « ${label} »`,
  value: (value, unit) => `${value} ${unit}`,
  onScale: (value, ends) => `${value}, sur une échelle ${ends}`,
  scales: {
    "commitments.firmness": ["le contraignant seul", "selon les sources", "tout l’annoncé"],
  },
  choices: {
    exact: "croissance qui ralentit, pas exacts",
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

export const plausible: Language["plausible"] = {
  count: (count) => plural(count, "remarque de vraisemblance", "remarques de vraisemblance"),
  allInside: (changed) =>
    changed === 0
      ? "La partie large d’un curseur est notre plage pour cette valeur."
      : changed < 2
        ? "La valeur modifiée est dans notre plage."
        : `Les ${changed} valeurs modifiées sont dans nos plages.`,
  outside: (count) =>
    count < 2
      ? `${count} valeur modifiée est hors de notre plage.`
      : `${count} valeurs modifiées sont hors de nos plages.`,
  farthest: (label, widths) => `La plus éloignée : ${label}, ${widths} fois la largeur de la plage au-delà`,
  published: "Cette valeur est publiée : c’est notre plage qui ne la contient pas.",
  rules: {
    growthRises: (a, b) =>
      `La croissance à long terme (${a}) dépasse celle d’aujourd’hui (${b}) : l’entreprise accélérerait en mûrissant.`,
    costRises: (a, b) => `Les coûts courants montent de ${b} à ${a} du chiffre d’affaires avec la maturité.`,
    computeRises: (a, b) =>
      `Un dollar de revenu demanderait plus de calcul plus tard (${a}) que maintenant (${b}).`,
    startsBelowMinimum: (a, b) =>
      `La trésorerie d’aujourd’hui (${b}) est sous le minimum d’exploitation (${a}) : elle part à court.`,
    raisesAtOnce: (a, b) =>
      `Elle lève ${a} trimestres à l’avance, mais un tour en dure ${b} : elle lèverait sans cesse.`,
    betterInBust: (a, b) => `On reloue plus de capacité dans une crise (${a}) qu’en temps normal (${b}).`,
    recoversInBust: (a, b) =>
      `Les créanciers récupèrent plus dans une crise (${a}) qu’en temps normal (${b}).`,
    neverEarns: (a) =>
      `Même mûre, l’entreprise dépenserait ${a} en coûts courants et calcul par dollar de revenu : elle ne gagne jamais rien.`,
    marketFull: (a, b) =>
      `Le chiffre d’affaires d’aujourd’hui (${a}) atteint déjà la taille du marché (${b}) : il ne peut plus croître.`,
    outgrowsWorld: (a) =>
      `Sans limite de marché, le chiffre d’affaires médian finirait à ${a} Md$ par an, plus d’un dixième de la production mondiale.`,
    dearWhenMature: (a, b) =>
      `À cette croissance, une valeur de marché de ${b} suppose ${a} fois le chiffre d’affaires même une fois la croissance retombée. Les investisseurs s’attendent dès le début à une croissance lente, qui ne prive donc pas l’entreprise de leur argent : baissez aussi la valeur de marché.`,
    noRounds: () => "Aucun capital ne peut être levé : le reste du financement est sans effet.",
    idleDeferral: () => "Les créanciers peuvent accepter un report, mais rien ne peut être reporté.",
    idleLoop: (_, __, name) => `« ${name} » est active, mais n’a rien sur quoi agir.`,
    lonelyFirm: (_, __, name) => `${name} n’a ni contrat ni participation : rien ne peut lui arriver.`,
    stakesBeyondWhole: (a) => `Les participations totalisent ${a} : plus que l’entreprise entière.`,
    emptyContract: (_, __, name) => `« ${name} » ne change rien tant que son échéancier est vide.`,
  },
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

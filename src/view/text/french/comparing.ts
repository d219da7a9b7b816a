import type { Language } from "../language";

export const compare: Language["compare"] = {
  title: "Comparer des scénarios",
  choose:
    "Choisissez-en au moins deux. Le premier coché sert de base ; les mêmes futurs sont simulés pour chacun.",
  base: "base",
  makeBase: "Prendre pour base",
  run: "Comparer",
  inFull: "Ce que sont les scénarios choisis, en entier",
  busy: (done, all) => `Simulation ${done + 1} sur ${all} …`,
  inputs: "Hypothèses qui diffèrent",
  sameInputs: "Aucune hypothèse ne diffère.",
  allInputs: (count) => `Les afficher toutes (${count})`,
  outcomes: "Résultats, avec leurs différences appariées",
  same: (paths) =>
    `Les différences sont prises trajectoire par trajectoire sur les mêmes ${paths} futurs ; leurs intervalles sont donc plus étroits que ceux des chiffres eux-mêmes. Les pertes sont ici des moyennes sur tous les futurs, y compris ceux sans défaut ; sur la page, ce sont des moyennes en cas de défaut.`,
  outcome: "Résultat",
  input: "Hypothèse",
  unit: "Unité",
  difference: "différence",
  interval: "intervalle à 95 %",
  identical: "identique dans chaque futur",
  charts: "Côte à côte",
  back: "Retour au simulateur",
  backToLesson: "Retour à la leçon",
  few: "Choisissez-en au moins deux.",
  absolute: "En valeur",
  percent: "En pour cent de la base",
  names: {
    default: (quarter) => `Défaut avant la fin de ${quarter}`,
    restructured: (quarter) => `Réduction ou restructuration, sans défaut, d’ici à la fin de ${quarter}`,
    cash: (quarter) => `Trésorerie à la fin de ${quarter}`,
    raised: (quarter) => `Fonds propres levés d’ici à la fin de ${quarter}`,
  },
  kinds: {
    shares: () => "Sur 100 futurs",
    means: () => "Moyenne sur tous les futurs",
    losses: (quarter) => `Perte moyenne sur tous les futurs d’ici à la fin de ${quarter}`,
  },
  alone: {
    shares: (name) => `${name}, sur 100 futurs`,
    means: (name) => `${name}, moyenne sur tous les futurs`,
    losses: (name, quarter) =>
      `Perte de ${name} d’ici à la fin de ${quarter}, en moyenne sur tous les futurs`,
  },
  smallLosses: (count) => `Afficher aussi les pertes de moins de 0,05 Md$ (${count})`,
  swap: "Échanger",
  copyInto: (from, into) => `Copier les hypothèses de « ${from} » dans « ${into} »`,
  openAsNew: (name) => `Ouvrir « ${name} » comme nouveau`,
  inDetail: (base) => `Comparé à « ${base} » ci-dessous`,
  changeOf: (what, base, other) => `${what} : de « ${base} » à « ${other} »`,
  whoLoses: "Qui perd plus, qui perd moins",
  onlyThere: (scenario, firms) => `Non comparés, car seul « ${scenario} » les contient : ${firms}.`,
  ordered: "Les mêmes axes pour chacun ; le plus exposé au défaut vient en premier.",
  otherData: (a, dateA, b, dateB) =>
    `« ${a} » date du ${dateA}, « ${b} » du ${dateB} : l’écart comprend aussi ce qu’on a appris entre-temps.`,
  otherDates: (a, datesA, b, datesB) => `« ${a} » est simulé ${datesA} ; « ${b} » ${datesB}.`,
  eachEnd: "Les chiffres sont ceux de la fin de chacun ; les courbes montrent les trimestres communs à tous.",
  dates: (from, to, judged) => `de ${from} à ${to} et jugé à la fin de ${judged}`,
  otherDraws: (a, b) =>
    `« ${a} » et « ${b} » tirent d’autres nombres aléatoires ou avancent autrement : leurs futurs ne sont pas les mêmes, et les intervalles sont plus larges qu’ils ne pourraient l’être.`,
  rerunAlike: "Refaire à égalité : les mêmes changements sur les données et tirages de la base",
  moved: (names, base) =>
    `À égalité : les changements de ${names} sont portés sur les données et tirages de « ${base} » ; ce qu’il n’a pas est laissé de côté.`,
  asTheyAre: "Les montrer tels quels",
  otherCount: (shown, compared) =>
    `Sur la page, le calcul porte sur ${shown} futurs ; ici, tous portent sur ${compared}.`,
  rerunOver: (count) => `Tout refaire sur ${count}`,
  has: (total) => `${total} en tout`,
  present: "présent",
  otherTerms: "autres termes",
};

export const flips: Language["flips"] = {
  title: "Les mêmes futurs, un par un",
  none: (count) => `Aucun des ${count} futurs ne change de côté.`,
  some: (changed, from, to) =>
    `Chaque carré est un futur, avec le même sort dans les deux. Parmi les futurs ${from} à ${to}, ${changed} changent de côté. Ouvrez-en un pour voir pourquoi.`,
  sides: {
    paysInBoth: "sans défaut dans les deux",
    failsInBoth: "en défaut dans les deux",
    onlyBase: (base) => `en défaut dans « ${base} » seulement`,
    onlyOther: (other) => `en défaut dans « ${other} » seulement`,
  },
  future: (number) => `Futur ${number}`,
  futureOf: (number, side) => `Futur ${number} : ${side}`,
  others: "D’autres futurs",
  table: (count) => `Les ${count} futurs`,
  pays: (name) => `sans défaut dans « ${name} »`,
  fails: (name) => `en défaut dans « ${name} »`,
  of100: (share) => `${share} sur 100`,
  outcome: "Comment il finit, sur tout l’horizon",
  outcomes: ["paie comme signé", "réduit ou restructuré", "fait défaut"],
  when: "Quand survient le défaut",
  missed: "Plus grosse facture impayée alors",
  shortfall: "Plus grand manque d’un trimestre",
  raised: "Fonds propres levés",
  cash: (quarter) => `Trésorerie à la fin de ${quarter}`,
  loss: (name) => `Perte de ${name}`,
  paid: (quarter) => `Payé pour la capacité jusqu’à ${quarter}`,
  close: "Fermer",
};

export const bridge: Language["bridge"] = {
  title: (base, other) => `De « ${base} » à « ${other} », pas à pas`,
  explain: (base, other) =>
    `Chaque groupe d’hypothèses, dans l’ordre des curseurs, est repris seul de « ${other} », le reste étant celui de « ${base} », sur les mêmes futurs. Ce que le chemin entier fait de plus que ses pas est leur effet conjoint.`,
  walk: "Parcourir le chemin",
  busy: (done, all) => `Pas ${done + 1} sur ${all} …`,
  impossible: (groups) => `Ne peut être repris seul, et compte donc dans l’effet conjoint : ${groups}.`,
  interaction: "Ensemble seulement (interaction)",
  total: "Le chemin entier",
};

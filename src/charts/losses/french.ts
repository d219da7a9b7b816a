import type { Words } from "../words/words";

export const losses: Words["losses"] = {
  title: "Qui perd quoi ?",
  note: (end) =>
    `Barres : perte moyenne en cas de défaut d’ici à la fin de ${end}, avec son intervalle à 95 %, répartie comme la perte moyenne sur tous les futurs. Cercles : d’ici là, 1 futur sur 20 est pire. Fonds propres : la valeur portée au bilan de leur détenteur le premier jour, y compris une plus-value sur le papier, et ce qui est versé ensuite. Barres fines : valeur boursière que la perte de ses commandes ôte aux actionnaires d’une entreprise ; elle n’entre pas dans sa propre perte, car les cours en anticipent une partie.`,
  channels: {
    unpaid: "factures impayées",
    backlog: "carnet de commandes perdu",
    equity: "participations dépréciées",
    onward: "commandes en aval",
    guarantee: "garanties appelées",
    distress: "répercuté par d’autres",
    margin: "ventes forcées de titres",
  },
  share: (channel, percent) => `${channel} ${percent} %`,
  row: (name, mean, end, parts, tail) =>
    `${name} perd ${mean} en moyenne en cas de défaut d’ici à la fin de ${end} : ${parts} ; 1 futur sur 20 est pire que ${tail}`,
  finding: (obligor, end, worst, mean, then) =>
    `Si ${obligor} fait défaut d’ici à la fin de ${end}, ${worst} perd le plus, ${mean} en moyenne${then}.`,
  several: (obligor, end, says) =>
    `Si ${obligor} fait défaut d’ici à la fin de ${end}, voici qui perd le plus en moyenne. ${says}.`,
  nobody: "personne",
  inAll: (mean, tail) =>
    ` Ensemble, toutes les entreprises perdent ${mean} ; dans 1 futur sur 20, sur tous, plus de ${tail}.`,
  together: "toutes ensemble",
  next: (others) => `, puis ${others}`,
  and: " et ",
  none: (paths) => `Aucune entreprise ne perd quoi que ce soit dans les ${paths} futurs simulés.`,
  otherMean: (title) => `moyenne en cas de défaut, ${title}`,
  channelMean: (channel) => `moyenne, ${channel}`,
  beside: "ses actionnaires, à côté",
  taken: (amount) =>
    `. Ses actionnaires perdent alors ${amount}, car les commandes disparaissent de son cours`,
  given: (amount) => `. Ses bons de souscription leur coûtent ${amount} en moyenne sur tous les futurs`,
  takenMean: "actionnaires, commandes perdues, en cas de défaut",
  givenMean: "moyenne, actionnaires, bons de souscription",
  marked: (name, amount) =>
    `Avant un défaut, ${name} avait déprécié jusqu’à ${amount} de ce qu’il perd, en moyenne`,
  foreseen: (name, percent, within) =>
    ` ; ces seules dépréciations avaient mis ${name} en difficulté dans ${percent} de ces futurs sur 100 ${within}`,
  markedSource:
    ". Une dépréciation n’est pas une perte : elle s’efface quand la santé revient, et la perte prend sa place.",
  markedFigures: {
    largest: "moyenne, plus forte dépréciation avant, en cas de défaut",
    quarters: "trimestres moyens en difficulté par dépréciation, en cas de défaut",
    foreseen: "part des défauts précédés d’une difficulté par dépréciation",
    doubted: "part des futurs avec difficulté par dépréciation",
  },
  columns: ["scénario", "acteur", "jusqu’à la fin de", "chiffre", "valeur", "bas", "haut"],
};

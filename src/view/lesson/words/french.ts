import type { Widened } from "../../../charts/words/widened";
import { typeset } from "../../text/french/typeset";
import type { english } from "./english";

const dollars = (amount: string): string => `${amount}\u00a0$`;

export const french: Widened<typeof english> = typeset({
  title: "Comprendre la boucle",
  intro:
    "Quatre modèles assez petits pour qu’on y voie clair, puis le vrai. Déplacez un curseur : la phrase dans le cadre est recalculée à chaque fois, par le code même qui calcule la page.",
  steps: "Étapes de la leçon",
  step: (number: string, title: string) => `${number}. ${title}`,
  back: "Retour à la réponse",
  previous: "Précédent",
  next: "Suivant",
  tryThis: "À essayer :",
  real: "Dans le scénario affiché :",
  dollars,
  of100: (share: string) => `${share} sur 100`,
  percent: (share: string) => `${share} %`,
  firms: {
    lab: "labo d’IA",
    cloud: "hébergeur",
    chips: "fabricant de puces",
    customers: "clients",
    creditors: "chantiers",
  },

  invoice: {
    title: "Deux entreprises, une facture",
    says: [
      "Un laboratoire d’IA loue des ordinateurs à un hébergeur. Celui-ci, qui compte sur cet argent, a commandé des bâtiments. Une facture les lie.",
      "Si le labo paie tout, personne ne remarque rien. S’il ne le peut pas, le trou ne disparaît pas : il se déplace.",
    ],
    own: "Ce que les clients du labo lui paient",
    bill: "Ce que l’hébergeur facture au labo",
    owed: "Ce que l’hébergeur doit à ses constructeurs",
    allPaid: (bill: string, owed: string) =>
      `Le labo paie ses ${bill}, l’hébergeur ses ${owed}. Il ne manque rien à personne.`,
    labShort: (paid: string, bill: string, gap: string) =>
      `Le labo paie ${paid} sur ${bill}. Les ${gap} qui manquent sont désormais l’affaire de l’hébergeur ; il a assez de trésorerie pour payer quand même ses constructeurs.`,
    bothShort: (paid: string, bill: string, paidOn: string, owed: string) =>
      `Le labo paie ${paid} sur ${bill}, si bien que l’hébergeur ne peut payer que ${paidOn} sur ${owed}. Un impayé en a fait deux.`,
    cloudShort: (owed: string, paidOn: string) =>
      `Le labo paie tout, et pourtant l’hébergeur a promis plus qu’il n’a : il paie ${paidOn} sur ${owed}.`,
    tryIt:
      "baissez ce que paient les clients jusqu’à ce que les constructeurs le sentent. La trésorerie de l’hébergeur, 2 $, est tout ce qui les en sépare.",
    real: (fails: string, year: string) => `${fails} futurs laissent une facture impayée d’ici fin ${year}.`,
    billed: "facturé",
    bars: { lab: "Le labo paie", cloud: "L’hébergeur paie" },
    paid: "payé",
    unpaid: "impayé",
  },

  stake: {
    title: "Le fournisseur investit chez son client",
    says: [
      "Maintenant l’hébergeur achète une part du labo, et le labo règle sa facture avec. L’hébergeur inscrit la facture à son chiffre d’affaires, comme toute autre.",
      "La part peut être un bon placement. Mais ce chiffre d’affaires en dit moins sur la demande qu’il n’y paraît.",
    ],
    own: "Ce que les clients du labo lui paient",
    stake: "Ce que l’hébergeur investit dans le labo",
    bill: "Ce que l’hébergeur facture au labo",
    none: (booked: string) => `L’hébergeur inscrit ${booked}, et chaque dollar vient des clients du labo.`,
    some: (booked: string, share: string, without: string, gained: string) =>
      `L’hébergeur inscrit ${booked}. Son propre apport en couvre ${share} ; sans lui, le labo aurait pu payer ${without}. La trésorerie de l’hébergeur bouge de ${gained}.`,
    nothing: "Rien n’est facturé au labo : l’apport reste là.",
    tryIt:
      "mettez à zéro ce que paient les clients. L’hébergeur inscrit toujours des ventes, qui ne viennent que de lui.",
    real: (vendor: string, invested: string, billed: string, until: string) =>
      `jusqu’en ${until}, ${vendor} apporte ${invested} en moyenne, et facture ${billed}.`,
    realNone: (year: string) => `aucun fournisseur n’apporte d’argent à son client jusqu’en ${year}.`,
    bars: { booked: "Ventes de l’hébergeur", cash: "La trésorerie de l’hébergeur bouge de" },
    ownMoney: "son propre argent",
    outside: "venu du dehors",
  },

  recycling: {
    title: "L’argent revient",
    says: [
      "Trois entreprises, à présent. Le labo dépense ce qu’il a chez l’hébergeur, l’hébergeur commande des puces, et leur fabricant investit dans le labo. L’argent qui a déjà fait le tour ressemble à celui qui ne l’a pas fait.",
      "Additionner ce que chacune encaisse, c’est compter certains dollars plusieurs fois.",
    ],
    outside: "Ce que les clients paient au labo",
    ordered: "De chaque dollar, l’hébergeur dépense en puces",
    invested: "De chaque dollar, le fabricant investit dans le labo",
    finding: (outside: string, all: string, times: string, share: string) =>
      `Les clients apportent ${outside}. Les trois encaissent ensemble ${all} : chaque dollar apporté est compté ${times} fois, et ${share} dollars encaissés étaient déjà passés par là.`,
    none: (outside: string, all: string, times: string) =>
      `Les clients apportent ${outside}. Les trois encaissent ensemble ${all} : chaque dollar apporté est compté ${times} fois au passage, mais aucun ne revient.`,
    tryIt:
      "que le fabricant n’investisse rien, puis presque tout. Les clients paient autant ; les ventes s’envolent.",
    real: (share: string, circular: string, year: string) =>
      `en ${year}, ${share} dollars que ces entreprises encaissent étaient déjà passés par là, et ${circular} au plus tournent en cercle fermé.`,
    bars: { lab: "Encaissé par le labo", cloud: "Par l’hébergeur", chips: "Par le fabricant" },
    first: "pour la première fois",
    again: "de nouveau",
  },

  spread: {
    title: "Un impayé fait le tour",
    says: [
      "Un anneau transmet les pertes comme l’argent. Ce que perd le labo, l’hébergeur le perd en partie ; ce que perd l’hébergeur, le fabricant ; et la perte du fabricant retombe sur le labo, qui avait déjà perdu.",
      "Ce qui revient après un tour est le gain de la boucle. En dessous de un, chaque tour est plus petit que le précédent. À partir de un, il est plus grand.",
    ],
    exposure: "De ce qu’a chacune, part en jeu dans la précédente",
    first: "La première perte du labo, sur ce qu’il a",
    dies: (gain: string, once: string, all: string) =>
      `De chaque dollar perdu, ${gain} revient après un tour, puis de moins en moins : cela s’éteint. Après un tour, les trois ont perdu ${once} dollars de ce qu’elles avaient ; à la fin ${all}.`,
    feeds: (gain: string) =>
      `De chaque dollar perdu, ${gain} revient après un tour : chaque tour vaut au moins le précédent. Cela ne finit que lorsque les trois ont tout perdu.`,
    sits: (all: string) =>
      `Rien n’est en jeu chez les autres : la perte reste où elle est tombée. Les trois ont perdu ${all} dollars de ce qu’elles avaient.`,
    tryIt:
      "faites passer lentement ce qui est en jeu au-delà du tout. Ce n’est pas la première perte qui décide, mais le gain.",
    onThePage:
      "Sur la page, « Comment une perte circule » mesure ce qui revient dans le scénario, par le financement aussi.",
    axis: "de ce qu’a chacune, en jeu dans la précédente",
    level: "perdus par les trois à la fin, sur 100",
    selfFeeding: "se nourrit d’elle-même",
    diesOut: "s’éteint",
    bars: { lab: "Perdu par le labo", cloud: "Par l’hébergeur", chips: "Par le fabricant" },
    atFirst: "d’emblée",
    onceRound: "au premier tour",
    later: "aux tours suivants",
  },

  cut: {
    title: "Couper la boucle, mêmes futurs",
    says: [
      "Voici le vrai modèle, avec les entreprises et les contrats du scénario affiché. Les mêmes futurs, avec la même chance, sont joués deux fois : avec les boucles, et sans aucune boucle.",
      "La différence tient donc aux boucles, et à rien d’autre.",
    ],
    guessFirst: (fails: string) =>
      `Avec les boucles telles que signées, ${fails} futurs font défaut. Avant de regarder : combien sur 100 sans elles ?`,
    guess: "Votre pari",
    show: "Montrer",
    skip: "Passer le pari",
    guessed: (guess: string, found: string) => `Vous aviez dit ${guess} ; c’est ${found}.`,
    off: "Comment les boucles sont coupées",
    modes: { exogenised: "l’argent suit son plan", absent: "les accords n’ont jamais été signés" },
    strength: "Force des boucles",
    finding: (paths: string, asSigned: string, cut: string, change: string, interval: string) =>
      `Sur ${paths} futurs, ${asSigned} sur 100 font défaut avec les boucles et ${cut} sans : les boucles en ajoutent ${change} sur 100 (${interval}).`,
    spares: (paths: string, asSigned: string, cut: string, change: string, interval: string) =>
      `Sur ${paths} futurs, ${asSigned} sur 100 font défaut avec les boucles et ${cut} sans : les boucles en épargnent ${change} sur 100 (${interval}).`,
    unclear: (paths: string, asSigned: string, cut: string, interval: string) =>
      `Sur ${paths} futurs, ${asSigned} sur 100 font défaut avec les boucles et ${cut} sans : un écart qui ne dépasse pas le hasard (${interval}).`,
    same: (paths: string, asSigned: string) =>
      `Sur ${paths} futurs, ${asSigned} sur 100 font défaut, avec les boucles comme sans : exactement les mêmes.`,
    busy: "Les mêmes futurs sont joués deux fois …",
    names: ["tel que signé", "sans les boucles"],
    tryIt: "ramenez la force à zéro. Les deux mondes n’en font plus qu’un, futur par futur.",
    onThePage: "Sur la page, chaque boucle a son propre interrupteur, et sa propre part de l’écart.",
  },
});

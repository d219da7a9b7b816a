import type { Language } from "../language";

export const headline: Language["headline"] = {
  of100: "cas simulés sur 100,",
  in: "Dans",
  apart: " ; ",
  fewerThan1: "moins de 1",
  moreThan99: "plus de 99",
  futures: (name, year) => `${name} fait défaut d’ici à la fin de ${year}`,
  cuts: "il y a réduction ou restructuration",
  pays: "tout est payé comme convenu",
  before: (estimate) => `${estimate} ; `,
  interval: (low, high) => `${low}–\u2060${high}`,
  intervalMeaning: (low, high) =>
    `entre ${low} et ${high} sur 100, intervalle à 95 % de l’erreur d’échantillonnage`,
  was: (before, now) => `${before} auparavant, ${now} maintenant`,
  unchanged: (ready) => ` ; ${ready} sans changement`,
  still: (now) => `toujours ${now} sur 100 après ce changement`,
  paid: (share, year) => `Sur 100 dollars annoncés et dus d’ici à ${year}, ${share} sont payés.`,
  chanceOnly: "La parenthèse ne dit que l’erreur due au hasard.",
  inDoubt: (span) => `Toutes les hypothèses mises en doute à la fois, ${span} futurs sur 100 font défaut.`,
  inDoubtToo: (span) =>
    `Toutes les hypothèses mises en doute à la fois, celles que vous avez modifiées étant tirées dans nos plages aussi, ${span} futurs sur 100 font défaut.`,
  howSure: "À quel point est-ce sûr ?",
  fearedName: "Par la seule crainte.",
  feared: (more, interval) =>
    `Si tous ceux qui la financent craignaient son défaut en même temps et se retiraient, ${more} futur de plus sur 100 finirait ainsi (${interval}).`,
  fearedByNone: (most) =>
    `Si tous ceux qui la financent craignaient son défaut en même temps et se retiraient, moins de ${most} futur de plus sur 100 finirait ainsi.`,
  pricedName: "Comme les marchés comptent.",
  priced: (fails, interval) =>
    `Les marchés veulent être payés pour porter un risque. Le risque mis à leur prix, ${fails} futurs sur 100 font défaut (${interval}). Pour comparer aux écarts de taux des obligations ou aux dérivés de crédit, prenez ce chiffre, non celui du haut.`,
  spread: (points, interval, recovered) =>
    `En écart de taux annuel, cela revient à environ ${points} points de base (${interval}), si l’on récupère ${recovered} sur 100.`,
  pricedWait: "Calcul du même résultat au prix que les marchés donnent au risque …",
  brief: { fails: "défaut", cuts: "réduction", pays: "payé" },
  waiting: "Le premier résultat arrive …",
};

export const facts: Language["facts"] = {
  label: "En bref",
  when: "Quand",
  middle: (year) => `c’est là que tombe la moitié centrale des défauts d’ici à ${year}`,
  never: (year, paths) => `Aucun défaut d’ici à ${year} dans ${paths} futurs.`,
  who: "Qui perd le plus",
  lost: (mean, name, end) => `perd ${mean} en moyenne si ${name} fait défaut d’ici à la fin de ${end}`,
  next: (others) => ` ; puis ${others}`,
  inAll: (mean) => ` ; toutes ensemble ${mean}`,
  nobody: (paths) => `Personne ne perd rien dans ${paths} futurs.`,
  loop: "La part des boucles",
  adds: (points, fails) => `${points} des ${fails}`,
  addsNote: (interval) => `tiennent à la rétroaction des boucles (${interval}).`,
  spares: (points) => `${points} sur 100 de moins`,
  sparesNote: (interval) => `font défaut grâce à la rétroaction des boucles (${interval}).`,
  nothing: "La rétroaction des boucles y change moins que l’erreur d’échantillonnage.",
  deals: (said, paths) => `Si leurs accords n’avaient pas été signés, ${said}. Mêmes ${paths} futurs.`,
  dealsAdd: (points, interval) => `${points} sur 100 de moins feraient défaut (${interval})`,
  dealsSpare: (points, interval) => `${points} sur 100 de plus feraient défaut (${interval})`,
  dealsNothing: "autant feraient défaut, à l’erreur d’échantillonnage près",
  loopsOff: "Aucune : toutes les boucles sont coupées.",
  loopWait: "Les mêmes futurs sont rejoués sans les boucles …",
  matters: "Ce qui compte le plus",
  span: (least, most) => `de ${least} à ${most} défauts sur 100 sur notre plage`,
  thenThose: " ; puis ",
  mattersNone: "Aucune hypothèse, déplacée seule sur notre plage, n’y change nettement quelque chose.",
  mattersWait: "Chaque hypothèse est déplacée sur notre plage …",
};

export const status: Language["status"] = {
  stored: "résultat fourni, revérifié ici",
  live: "en cours",
  computing: "calcul en cours",
  good: "lisible",
  settled: "stabilisé",
  stale: "hypothèses modifiées, en pause",
  stopped: "arrêté",
  error: "non calculé",
  identical: "recalculé ici : identique",
  different: "recalculé ici : différent du résultat fourni",
  paths: (count) => `${count} trajectoires`,
  stop: "Arrêter",
  resume: "Reprendre",
  retry: "Réessayer",
  certainty: "Plus de précision",
  lastGood: "Les chiffres ci-dessous sont les derniers valables.",
  explain: {
    stored: "Ce résultat accompagne la page. Les mêmes trajectoires sont simulées dans votre navigateur.",
    live: "Une première estimation, sur peu de trajectoires.",
    good: "Assez de trajectoires pour se lire ; d’autres arrivent.",
    settled: "Toutes les trajectoires sont calculées.",
    stale: "Les chiffres sont ceux des hypothèses précédentes. Reprenez pour recalculer.",
    stopped: "Vous avez arrêté le calcul.",
    error: "Le dernier calcul a échoué.",
  },
};

export const announce: Language["announce"] = {
  default: (estimate, low, high) => `${estimate} défauts sur 100, de ${low} à ${high}`,
  change: (points) => `${points > 0 ? "en hausse" : "en baisse"} de ${Math.abs(points)}`,
  copied: "Lien copié",
  removed: (name) => `« ${name} » supprimé`,
  saved: (name) => `« ${name} » enregistré`,
};

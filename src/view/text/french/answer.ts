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
  interval: (low, high) => `${low}–${high}`,
  intervalMeaning: (low, high) =>
    `entre ${low} et ${high} sur 100, intervalle à 95 % de l’erreur d’échantillonnage`,
  was: (before, now) => `${before} auparavant, ${now} maintenant`,
  still: (now) => `toujours ${now} sur 100 après ce changement`,
  loopsAdd: (points, interval) => `La rétroaction des boucles en ajoute ${points} (${interval}).`,
  loopsSpare: (points, interval) =>
    `Sans la rétroaction des boucles, il y en aurait ${points} de plus (${interval}).`,
  loopsNothing: "La rétroaction des boucles y change moins que l’erreur d’échantillonnage.",
  loopsWait: "Calcul de ce qu’ajoute la rétroaction des boucles …",
  paid: (share, year) => `Sur 100 dollars annoncés et dus d’ici à ${year}, ${share} sont payés.`,
  feared: (more, interval) =>
    `${more} cas de plus sur 100 feraient défaut si tous le craignaient à la fois (${interval}).`,
  fearedByNone: (most) => `Moins de ${most} cas sur 100 feraient défaut par la seule crainte de tous.`,
  priced: (fails, interval) =>
    `Au prix du risque que retiennent les spreads de marché, ${fails} cas sur 100 font défaut (${interval}).`,
  pricedWait: "Calcul du même résultat au prix du risque …",
  brief: { fails: "défaut", cuts: "réduction", pays: "payé" },
  waiting: "Le premier résultat arrive …",
};

export const status: Language["status"] = {
  stored: "résultat fourni, revérifié ici",
  live: "en cours",
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

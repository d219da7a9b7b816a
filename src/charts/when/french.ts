import type { Words } from "../words/words";

export const when: Words["when"] = {
  title: "Quand fait-elle défaut ?",
  finding: (name, year, chance, not, headline, between) =>
    `${name} fait défaut ${headline}d’ici à la fin de ${year} dans ${chance}, et non dans ${not} ; la moitié centrale des défauts survient entre ${between}.`,
  headline: (year, count) => `d’ici à la fin de ${year} dans ${count} sur 100, `,
  quarters: (from, to) => `${from} et ${to}`,
  never: (name, year, chance) =>
    `${name} fait défaut d’ici à la fin de ${year} dans ${chance} : aucun n’a été vu.`,
  several: (name, year, each) =>
    `Part des futurs simulés où ${name} fait défaut d’ici à la fin de ${year} : ${each}.`,
  unseen: (dot, chance) => `${dot} Aucun défaut n’a été vu : sa probabilité est de ${chance}.`,
  noYearIsSafe: (dot, n) =>
    `${dot} Une année sans point n’est pas sûre : sa probabilité est de moins de 1 sur ${n}.`,
  noHalfIsSafe: (dot, n) =>
    `${dot} Un semestre sans point n’est pas sûr : sa probabilité est de moins de 1 sur ${n}.`,
  defaults: (year) => `en défaut d’ici à la fin de ${year}`,
  column: (span, chance) => `Défaut au cours de la période ${span} : ${chance}`,
  lasting: (year, chance) => `Pas de défaut avant la fin de ${year} : ${chance}`,
  lastingBelow: (year, count) => `${count} : pas de défaut avant la fin de ${year}`,
  columns: ["scénario", "trimestre", "défaut au trimestre", "défaut jusque-là", "bas", "haut"],
};

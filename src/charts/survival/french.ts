import type { Words } from "../words/words";

export const survival: Words["survival"] = {
  title: "Combien de temps continue-t-elle à payer ?",
  note: "Part des futurs sans défaut jusque-là. Le bord ombré est l’intervalle à 95 % de la simulation.",
  noDefault: "pas de défaut",
  atQuarter: (quarter, shares) => `Paient encore à la fin de ${quarter} : ${shares}`,
  finding: (year, name, chance) => `À la fin de ${year}, ${name} n’a pas fait défaut dans ${chance}.`,
  several: (year, name, each) =>
    `Part des futurs simulés où ${name} n’a pas fait défaut à la fin de ${year} : ${each}.`,
  columns: ["scénario", "trimestre", "pas de défaut jusque-là", "bas", "haut"],
};

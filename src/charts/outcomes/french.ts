import type { Words } from "../words/words";

export const outcomes: Words["outcomes"] = {
  title: "Payer, réduire ou faire défaut ?",
  kinds: {
    default: "en défaut",
    restructured: "réduits ou restructurés",
    paysAsSigned: "payés comme convenu",
  },
  finding: (year, name, each) => `Sur 100 futurs simulés jusqu’à la fin de ${year}, ${name} ${each}.`,
  each: (fails, cuts, pays) =>
    `fait défaut dans ${fails}, réduit ou restructure puis paie dans ${cuts}, et paie comme convenu dans ${pays}`,
  inRun: (title, says) => `(${title}) ${says}`,
  futures: (chance, kind) => `${chance} futurs ${kind}`,
  note: "Issue jusque-là, à la fin de chaque année. Les traits marquent l’intervalle à 95 % de la simulation.",
  atYear: (year, says) => `À la fin de ${year} : ${says}`,
  columns: ["scénario", "trimestre", "issue", "part", "bas", "haut"],
};

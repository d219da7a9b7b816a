import type { Words } from "../words/words";

export const solvency: Words["solvency"] = {
  title: "Y a-t-il assez pour ce qui est dû ?",
  measures: {
    liquidityCover: {
      name: "couverture de liquidité",
      explained:
        "Couverture de liquidité : trésorerie, lignes de crédit et fonds propres accessibles, rapportés au net dû sur les quatre trimestres suivants.",
      below: "inférieure à 1",
      above: "égale à 1 ou plus",
    },
    netPosition: {
      name: "position nette",
      explained:
        "Position nette : trésorerie moins dette, reports et part inutilisée des minimums fermes, Md$.",
      below: "négative",
      above: "positive",
    },
    franchiseSolvency: {
      name: "solvabilité économique",
      explained: "Solvabilité économique : position nette plus une part de la valeur de marché, Md$.",
      below: "négative",
      above: "positive",
    },
  },
  finding: (year, name, obligor, below, chance) =>
    `À la fin de ${year}, la ${name} ${/^[aeiouéèêîô]/i.test(obligor) ? "d’" : "de "}${obligor} est ${below} dans ${chance}`,
  andAbove: (finding, above, count) => `${finding}, et ${above} dans ${count}.`,
  several: (finding, each) => `${finding} : ${each}.`,
  soMany: "cette part des futurs simulés",
  curve: (count, below, interval) => `${count} ${below} ${interval}`,
  atOrBelow: "sur 100 futurs, au plus",
  place: (where, chance) => `${where} : ${chance}`,
  inDefault: "En défaut",
  inDefaultBelow: "en défaut",
  moreThan: (value) => `Plus de ${value}`,
  over: (value) => `plus de ${value}`,
  short: "Insuffisante",
  covered: "Suffisante",
  wellCovered: "Large",
  kinds: { failed: "en défaut", between: "de, à moins de", more: "de, et plus", less: "moins de" },
  columns: ["scénario", "trimestre", "mesure", "lesquels", "de", "à", "futurs"],
};

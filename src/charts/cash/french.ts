import type { Words } from "../words/words";

export const cashFan: Words["cashFan"] = {
  title: "Combien de trésorerie reste-t-il ?",
  note: "Au plus 10 futurs sur 100 sortent de la zone colorée. Les lignes fines sont des futurs isolés, une croix est un défaut ; la trésorerie compte alors pour rien. Les grandes sommes sont plus resserrées que les petites.",
  cash: "Trésorerie à la fin de chaque trimestre, Md$",
  cashBriefly: "Trésorerie, Md$",
  due: "Dû à chaque trimestre (médiane des futurs encore en vie), Md$",
  dueBriefly: "Dû au trimestre, Md$",
  half: ["moitié des", "futurs"],
  most: ["90 futurs", "sur 100"],
  atQuarter: (quarter, half, most, due) =>
    `Fin ${quarter} : trésorerie de la moitié des futurs ${half}, d’au moins 90 sur 100 ${most} ; dû ${due}`,
  between: (low, high) => `${low} et ${high}`,
  finding: (year, name, half, most) =>
    `À la fin de ${year}, ${name} détient entre ${half} dans la moitié des futurs simulés, et entre ${most} dans au moins 90 sur 100.`,
  columns: {
    scenario: "scénario",
    quarter: "trimestre",
    cash: (quantile) => `trésorerie ${quantile}, Md$`,
    due: "dû p50, Md$",
  },
};

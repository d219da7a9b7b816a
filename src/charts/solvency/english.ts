export const solvency = {
  title: "Is there enough for what falls due?",
  measures: {
    liquidityCover: {
      name: "liquidity cover",
      explained:
        "Liquidity cover: cash, credit lines and equity in reach, over the net due in the next four quarters.",
      below: "below 1",
      above: "at 1 or more",
    },
    netPosition: {
      name: "net position",
      explained: "Net position: cash less debt, deferrals and the idle part of firm minimums, bn dollars.",
      below: "below zero",
      above: "above",
    },
    franchiseSolvency: {
      name: "franchise solvency",
      explained: "Franchise solvency: net position plus a share of market value, bn dollars.",
      below: "below zero",
      above: "above",
    },
  },
  finding: (year: string, name: string, obligor: string, below: string, chance: string) =>
    `At the end of ${year}, the ${name} of ${obligor} is ${below} in ${chance}`,
  andAbove: (finding: string, above: string, count: string) => `${finding}, and ${above} in ${count}.`,
  several: (finding: string, each: string) => `${finding}: ${each}.`,
  soMany: "so many simulated futures",
  curve: (count: string, below: string, interval: string) => `${count} ${below} ${interval}`,
  atOrBelow: "of 100 futures, at or below",
  place: (where: string, chance: string) => `${where}: ${chance}`,
  inDefault: "In default",
  inDefaultBelow: "in default",
  moreThan: (value: string) => `More than ${value}`,
  over: (value: string) => `over ${value}`,
  short: "Short",
  covered: "Covered",
  wellCovered: "Well covered",
  kinds: { failed: "in default", between: "from, to below", more: "from, and more", less: "below" },
  columns: ["scenario", "quarter", "measure", "which", "from", "to", "futures"],
};

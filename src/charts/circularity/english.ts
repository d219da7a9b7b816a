export const circularity = {
  title: "How much of the money goes round?",
  note: "Means over all futures, without an interval of their own. Of 100 dollars that a firm bills its customer, what it paid into that customer as equity in the same year, as cash, and what its customer had by selling shares that it granted, for which it pays nothing; more than 100 if these are more. Cycled: of the money that comes to the firms, what has been there before (Finn). At most circular: of the money between firms, the most that can be explained as going round. Dot: none.",
  finn: "cycled, all firms",
  circular: "at most circular",
  share: (name: string, year: string, share: string) =>
    `For 100 dollars that ${name} bills in ${year}, it pays ${share} of its own into its customer`,
  shares: (name: string, year: string, sold: string) =>
    `For 100 dollars that ${name} bills in ${year}, its customer takes in ${sold} by selling shares that ${name} granted it, and none of its cash`,
  both: (name: string, year: string, paid: string, sold: string) =>
    `For 100 dollars that ${name} bills in ${year}, it pays ${paid} of its own into its customer, which takes in ${sold} more by selling shares that it was granted`,
  cycled: (year: string, share: string) =>
    `Of 100 dollars that come to the firms in ${year}, ${share} have been there before`,
  round: (year: string, share: string, amount: string) =>
    `Of 100 dollars between firms in ${year}, at most ${share} go round, ${amount}`,
  finding: (most: string, all: string) => `${most}. ${all}.`,
  none: "No vendor pays anything into its own customer, or grants it shares.",
  columns: ["scenario", "year", "firm", "figure", "value", "unit"],
  figures: {
    share: "own money and shares granted, of what it bills",
    invested: "paid in as equity",
    given: "shares granted, as its customer sells them",
    billed: "billed",
    finn: "cycled (Finn)",
    circular: "at most circular",
    circulation: "maximum circulation",
  },
};

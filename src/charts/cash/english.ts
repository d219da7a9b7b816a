export const cashFan = {
  title: "How much cash is left?",
  note: "At most 10 of 100 futures lie outside the coloured area. Thin lines are single futures, a cross is a default; cash then counts as none. Large sums are drawn closer together than small ones.",
  cash: "Cash at the end of each quarter, bn dollars",
  cashBriefly: "Cash, bn dollars",
  due: "Falls due in each quarter (median of the futures still alive), bn dollars",
  dueBriefly: "Due in a quarter, bn dollars",
  half: ["half of the", "futures"],
  most: ["90 of 100", "futures"],
  atQuarter: (quarter: string, half: string, most: string, due: string) =>
    `End of ${quarter}: cash of half of the futures ${half}, of at least 90 of 100 ${most}; due ${due}`,
  between: (low: string, high: string) => `${low} and ${high}`,
  finding: (year: string, name: string, half: string, most: string) =>
    `At the end of ${year}, ${name} holds between ${half} in half of the simulated futures, and between ${most} in at least 90 of 100.`,
  columns: {
    scenario: "scenario",
    quarter: "quarter",
    cash: (quantile: string) => `cash ${quantile}, bn USD`,
    due: "due p50, bn USD",
  },
};

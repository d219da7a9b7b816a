export const difference = {
  title: "What changes?",
  note: "Both runs see the same futures, so the interval is that of the difference. Grey: the interval covers zero.",
  units: { share: "of 100 futures", "of 100": "of 100 futures", "bn USD": "bn dollars" } as Readonly<
    Record<string, string>
  >,
  axis: (unit: string) => `Change, ${unit}`,
  said: (label: string, change: string, within: string) => `${label}: ${change} (${within})`,
  unsure: (said: string) => `${said}, not told apart from no change`,
  fromTo: (from: string, to: string) => `From “${from}” to “${to}”`,
  betweenRuns: "Between the two runs",
  noneOf: {
    figures: (all: number) => `none of the ${all} figures changes`,
    losses: (all: number) => `none of the ${all} losses changes`,
  },
  someOf: {
    figures: (clear: number, all: number) =>
      `${clear} of ${all} figures ${clear === 1 ? "changes" : "change"}`,
    losses: (clear: number, all: number) => `${clear} of ${all} losses ${clear === 1 ? "changes" : "change"}`,
  },
  none: (between: string, noneOf: string) => `${between}, ${noneOf} by more than chance.`,
  some: (between: string, someOf: string, first: string) =>
    `${between}, ${someOf} by more than chance; ${first}.`,
  columns: ["figure", "difference", "low", "high", "unit"],
};

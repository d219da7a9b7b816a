/** Measures of the scenario's firms as a network. */
export const network = {
  title: "Network measures",
  brief: "The same firms, by the measures of those who study contagion.",
  explain: (year: string, recovery: string) =>
    `Firms and the mean money among them in ${year}; claims are a year of bills, without the equity that firms hold in each other, so that who holds much of it may lose most and yet show nothing here but in the last column. The firm in question loses all that it has; in the cascade ${recovery} of a claim on a fallen firm is recovered. Conventions, not forecasts: they have no intervals.`,
  firm: "Firm",
  measures: {
    buffer: ["Buffer, bn USD", "What it can lose: its loss buffer, or its cash where it has none."],
    once: ["DebtRank", "Share of its buffer that is lost when distress is passed on once (Battiston 2012)."],
    linear: [
      "Every loss passed on",
      "The same when every further loss is passed on too (Bardoscia 2015); 1: all.",
    ],
    wave: ["Threshold cascade", "In which wave it falls when only the fallen pass on losses (Furfine 2003)."],
    ways: [
      "Ways to its fall",
      "Ways by which others bring it down, long ones too, per one that does so directly (communicability).",
    ],
    multiplier: [
      "Leontief multiplier",
      "Output of all firms that a dollar of demand for it sets off, through its suppliers.",
    ],
    equity: [
      "Equity with holdings, bn USD",
      "Its equity when all pay, its shares in others counted in (Suzuki 2002).",
    ],
  } as Readonly<Record<string, readonly [name: string, meaning: string]>>,
  none: "none",
  first: "lost at first",
  finding: (name: string, lost: string, fallen: number, most: string, multiplier: string) =>
    `With ${name} lost, ${lost} of the others’ buffers would go, and ${fallen} further firms fall in the cascade. A dollar of demand for ${most} sets off $${multiplier} of output in all.`,
};

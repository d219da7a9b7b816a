/** What can be checked by those who doubt: an earlier scenario against what came, and measures of the network. */
export const audit = {
  signed: "What was signed",
  signedBrief:
    "Every commitment before any future is simulated: who pays whom, how much, when, and who says so.",
  cameTrue: "What came true",
  cameTrueBrief: "An earlier scenario, held against what was reported after its day.",
  upTo: (asOf: string) => `Reports up to ${asOf}.`,
  comparing: "The earlier scenario is being simulated …",
  lost: "How a loss goes round",
  lostBrief: "What is lost of a lost dollar, and how strong the loop is.",
  losing: "The same futures are being followed with less cash …",
  again: "Work it out for the inputs of now",
  glossary: "Words",
  glossaryBrief: "Every term of art in a sentence. In the text a dotted line opens it on the spot.",
  lesson: "What it teaches",
  sources: "Where the reported figures come from",
};

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

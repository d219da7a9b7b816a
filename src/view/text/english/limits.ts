/** What the model leaves out. A reader should know this before believing a figure. */
export const notModelled: readonly string[] = [
  "State support. No government lends, buys, guarantees or forbids.",
  "Mergers, a sale of the firm, or a change of those who run it.",
  "Lawsuits about the contracts, and what a court would make of them.",
  "Substitution of suppliers within a quarter, and new contracts nobody has announced.",
  "Effects on firms outside the network: power, real estate, banks’ other lending.",
  "Exchange rates, and prices of chips and power by the day.",
  "Motives. Nobody in the model bluffs, threatens or waits for another to move first.",
];

/** What has not been held against the world, or cannot be yet. */
export const notValidated: readonly string[] = [
  "The chance of default itself. There is one firm and one history; no share of a hundred can be checked against it.",
  "Recovery after a default. No comparable contract has been through one.",
  "How often creditors agree to a stretch, and for how long.",
  "How strongly vendors’ willingness falls in a bust: it rests on few past cases.",
  "Correlation in the tail. It is estimated from calm years.",
  "Figures from the press that no filing confirms. Their grade says so, and the range is wide on purpose.",
  "Only the arithmetic is proven: closed forms, published clearing vectors, and the same bits on every machine.",
];

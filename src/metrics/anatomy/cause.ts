/** What can have brought a future down: the part of chance that would have to go as planned for it to be saved. */
export const causeIds = [
  "revenue", // demand, its level and growth
  "jump", // a named jump
  "winter", // a regime in which the whole market freezes
  "compute", // price and efficiency of compute
  "funding", // credit, and the equity window
  "market", // what investors pay for shares
  "counterparty", // promised equity that does not come, and partners' own cash
  "creditors", // whether they agree to wait, and what is recovered of claims
  "delay", // of delivery
  "bills", // how large announced contracts turn out, and whether their conditions hold
  "other", // any part of chance that none of these names
] as const;
export type CauseId = (typeof causeIds)[number];

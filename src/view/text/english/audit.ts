/** What can be checked by those who doubt: an earlier scenario against what came, and measures of the network. */
export const audit = {
  cameTrue: "What came true",
  cameTrueBrief: "An earlier scenario, held against what was reported after its day.",
  upTo: (asOf: string) => `Reports up to ${asOf}.`,
  comparing: "The earlier scenario is being simulated …",
  lesson: "What it teaches",
  sources: "Where the reported figures come from",
};

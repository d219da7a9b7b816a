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

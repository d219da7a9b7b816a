export const report = {
  title: "Report to print",
  explain:
    "About four pages: question, answer, pictures, who loses, what drives it, how sure it is, your changes, the origin, the limits.",
  open: "Open the report",
  print: "Print",
  question: (name: string, year: string) =>
    `Does ${name} pay what it has signed, up to the end of ${year}, under these assumptions?`,
  unfinished: "Some figures are still being worked out. All are final when this line is gone.",
  firm: "Firm",
  lossIfDefault: (end: string) => `Mean loss if it defaults by the end of ${end} (95 % interval)`,
  worstTwentieth: "1 in 20 of all futures is worse than",
  defaultOver: "Defaults of 100 over that range",
  inputs: (base: string) => `Inputs that differ from “${base}”`,
  before: "There",
  here: "Here",
  sourceBefore: "Source there",
  link: "Link:",
  origin: "Where this comes from",
};

export const sources = {
  title: "Sources",
  explain: (count: number) => `The ${count} publications that the numbers of this scenario come from.`,
  judged: (published: number, all: number) =>
    `Of the ${all} numbers that can be moved, ${published} stand as published; the rest are our judgement, some of it worked out from what is published. The amounts of the contracts by year come on top.`,
  filter: "Show",
  all: "all grades",
  usedFor: "Used for",
  open: (count: number) => `All sources (${count})`,
};

export const limits = {
  notModelled: "Not modelled",
  notValidated: "Not validated",
  lesson: "Circular financing in five steps",
  before: "Before you rely on it:",
};

export const footer = {
  run: "Run",
  seed: "Seed",
  paths: "Paths",
  engine: "Engine",
  data: "Data",
  fingerprint: "Fingerprint",
  verify: "Verify",
  verifyExplain: "Compute the same paths again here and compare to the last bit",
  verified: "same to the last bit",
  notVerified: "not the same",
  label: "This result",
};

export const loops = {
  title: "The loops",
  explain:
    "Money that comes back. Take the feedback out, or the deals themselves. What each adds is its Shapley share.",
  meanings: {
    "as-signed": "The deal and its feedback",
    exogenised: "The money follows its plan whatever happens",
    absent: "The deal was never made",
  },
  nextTo: "What they add to the defaults, compared with",
  each: (paths: string) => `What each adds is counted over ${paths} futures.`,
  adds: (points: string, interval: string) => `adds ${points} of 100 (${interval})`,
  spares: (points: string, interval: string) => `spares ${points} of 100 (${interval})`,
  together: (words: string) => `Together: ${words}`,
  losses: (part: string, whole: string) =>
    `Of the ${whole} that all firms lose on average over all futures, ${part} are due to them.`,
  lossesSpared: (part: string, whole: string) =>
    `They spare all firms ${part} on average over all futures; with them, all lose ${whole}.`,
  early: (until: string, spared: string, year: string) =>
    `They help until ${until}: by the end of ${year} they spare ${spared}.`,
  unsure: "changes less than the sampling error",
  same: "changes none of the futures tried",
  out: "is switched off: nothing to share out",
  spared: (points: string, interval: string) => `${points} of 100 (${interval})`,
  wait: "being computed …",
  lesson: "Understand the loop in five steps",
};

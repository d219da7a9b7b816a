export const together = {
  title: "Who loses together?",
  note: (hit: string) => `Of 100 futures: both ${hit}; on the diagonal, one alone does. Dots: never seen.`,
  hit: { tenth: "lose more than a tenth of their buffer", distress: "lose more than their whole buffer" },
  hits: { tenth: "loses more than a tenth of its buffer", distress: "loses more than its whole buffer" },
  one: (name: string, hits: string, chance: string) => `${name} ${hits} in ${chance}`,
  pair: (one: string, other: string, hit: string, chance: string) =>
    `${one} and ${other} ${hit} in ${chance}`,
  see: "see two firms or more lose a tenth of their buffer at once",
  finding: (two: string, three: string, all: string, count: string) =>
    `${two}; ${three} three or more; ${all} all ${count}.`,
  few: "Fewer than three firms have a buffer that is known.",
  columns: ["scenario", "figure", "one", "other", "share", "low", "high"],
  atLeast: (count: string) => `at least ${count} lose a tenth of their buffer`,
  both: { tenth: "both lose a tenth of their buffer", distress: "both lose all of their buffer" },
};

export const systemic = {
  title: "What do the others lose when one is hit?",
  note: "CoVaR: 1 in 20 of the futures in which a firm has one of its worst losses costs all others together more than this. Dotted: the same while the firm is in its middle half. It says who loses with whom, not who is hurt by whom.",
  row: (name: string, futures: string, loss: string, usual: string) =>
    `When ${name} is hit (${futures} futures), all others together lose more than ${loss} 1 time in 20; usually ${usual}`,
  none: "No firm loses anything in any future.",
  columns: ["scenario", "party", "figure", "bn USD", "low", "high"],
};

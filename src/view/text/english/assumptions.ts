import { plural } from "./plural";

export const assumptions = {
  paths: "Futures to simulate",
  pathsExplain: "More take longer and narrow the intervals; with the same seed the first ones stay the same.",
  within: "Fewer will do",
  withinExplain:
    "Stops sooner once the bracket of default by the headline’s date reaches no farther than this to either side.",
  withinSaid: (points: string) => (points === "0" ? "no, simulate all" : `at ± ${points} of 100`),
  title: "Assumptions",
  find: "Find an assumption",
  found: (count: number) => plural(count, "assumption found", "assumptions found"),
  elsewhere: "Try a shorter word, a firm’s name, or a heading:",
  resetAll: "Reset all",
  resetGroup: "Reset group",
  reset: (label: string) => `Reset ${label}`,
  changed: "changed",
  changedCount: (count: number) => `${count} changed`,
  default: (value: string) => `default ${value}`,
  band: (low: string, high: string) => `Our range: ${low} to ${high}`,
  source: (label: string, grade: string) => `Where ${label} comes from: ${grade}`,
  value: (value: string, unit: string) => `${value} ${unit}`,
  onScale: (value: string, ends: string) => `${value}, on a scale from ${ends}`,
  scales: {
    "commitments.firmness": ["only what binds", "as sourced", "all as announced"],
  } as Readonly<Record<string, readonly string[]>>,
  choices: {
    exact: "growth fades, exact steps",
    published: "growth fades, as published",
    saturating: "growth fills the market",
    atDefault: "at default",
    beforeDefault: "before default, by its odds",
    philox: "independently",
    sobol: "evenly (scrambled nets)",
  } as Readonly<Record<string, string>>,
  correlationMoved: (first: string, second: string, from: string, to: string) =>
    `The correlations cannot all hold together, so the nearest that can are used. The furthest moved is that of “${first}” and “${second}”, from ${from} to ${to}.`,
  percent: (percent: string) => `${percent} %`,
  beyondScale: "beyond the scale of the slider",
  limits: (low: string, high: string) => `between ${low} and ${high}`,
  notNumber: (such: string) => `a number, such as ${such}`,
  ambiguous: "this can be read in two ways: write thousands without a mark",
  stays: (value: string) => `${value} still counts`,
  refused: "Not possible together:",
  invite: "Disagree? Move one of seven.",
  groupChanges: {
    Demand: "how much comes in",
    Costs: "what is left of a dollar of revenue",
    Compute: "how much capacity it needs, and at what price",
    Commitments: "how much it owes, and when",
    Funding: "how much it can raise, and when it cannot",
    "When money runs short": "what bends before it breaks",
    "After a default": "how much the others lose",
    "Bad times": "when much goes wrong for long",
    Loops: "how strongly money comes back",
    Correlations: "what goes wrong together",
    "Prices of risk": "what markets ask for bearing it",
    "Random numbers": "which futures are drawn",
  } as Readonly<Record<string, string>>,
};

export const asOf = {
  label: "As known in",
  explain: "What was publicly known then, and nothing later. Your changes go along where they have a place.",
  chosen: (day: string, dropped: number) =>
    dropped === 0
      ? `As known on ${day}`
      : `As known on ${day}; ${plural(dropped, "change has", "changes have")} no place there and ${dropped === 1 ? "is" : "are"} left out. Undo brings all back.`,
};

export const source = {
  used: "Value in use",
  shipped: "Value in the scenario",
  range: "Our range",
  outsideRange: "outside our range",
  asOf: "As of",
  source: "Source",
  address: "Address",
  ours: "Our own assumption",
  oursMeaning: "No public figure was found. The value and its range are our judgement.",
  oursBeside: "The value and its range are our judgement. What others have published is told below.",
  seenIn: (publisher: string) => `Read in ${publisher}:`,
  noLink: "no link: look for it by publisher, title and date",
  note: "Note",
  grade: "Grade",
  others: "Other published values",
  use: "Use this instead",
  noOthers: "We know of no other published value.",
  grades: {
    filed: "filed with a regulator",
    company: "said by the firm itself",
    press: "reported by named press",
    analyst: "estimated by an analyst",
    ours: "our own assumption",
  },
};

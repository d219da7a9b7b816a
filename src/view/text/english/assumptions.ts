import { plural } from "./plural";

export const assumptions = {
  title: "Assumptions",
  find: "Find an assumption",
  found: (count: number) => plural(count, "assumption found", "assumptions found"),
  resetAll: "Reset all",
  resetGroup: "Reset group",
  reset: (label: string) => `Reset ${label}`,
  changed: "changed",
  changedCount: (count: number) => `${count} changed`,
  default: (value: string) => `default ${value}`,
  band: (low: string, high: string) => `Published values and sane guesses span ${low} to ${high}`,
  source: (label: string) => `Where ${label} comes from`,
  value: (value: string, unit: string) => `${value} ${unit}`,
  scales: {
    "commitments.firmness": ["only what binds", "as sourced", "all as announced"],
  } as Readonly<Record<string, readonly string[]>>,
  choices: {
    exact: "growth fades to its long run, exact steps",
    published: "the same, as published in 2000",
    saturating: "growth fades as the market fills up",
    philox: "independently of each other",
    sobol: "evenly, as points of scrambled nets",
  } as Readonly<Record<string, string>>,
  correlationMoved: (first: string, second: string, from: string, to: string) =>
    `The correlations cannot all hold together, so the nearest that can are used. The furthest moved is that of “${first}” and “${second}”, from ${from} to ${to}.`,
  percent: (percent: string) => `${percent} %`,
  percentAYear: (percent: string) => `${percent} % a year`,
  beyondScale: "beyond the scale of the slider",
  limits: (low: string, high: string) => `between ${low} and ${high}`,
  refused: "Not possible together:",
  invite: "Disagree? Move one of seven.",
};

export const source = {
  used: "Value in use",
  shipped: "Value in the scenario",
  range: "Range",
  asOf: "As of",
  source: "Source",
  address: "Address",
  ours: "Our own assumption",
  oursMeaning: "No public figure was found. The value and its range are our judgement.",
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

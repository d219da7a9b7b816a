export const compare = {
  title: "Compare scenarios",
  choose: "Choose two or more. The one ticked first is the base; the same futures are simulated for each.",
  base: "base",
  makeBase: "Make base",
  run: "Compare",
  inFull: "What the chosen ones are, in full",
  busy: (done: number, all: number) => `Simulating ${done + 1} of ${all} …`,
  inputs: "Inputs that differ",
  sameInputs: "No input differs.",
  allInputs: (count: number) => `Show all ${count}`,
  outcomes: "Outcomes, with paired differences",
  same: (paths: string) =>
    `Differences are taken path by path over the same ${paths} futures, so their intervals are narrower than those of the figures themselves. Losses here are means over all futures, also those without a default; on the page they are means if it defaults.`,
  outcome: "Outcome",
  input: "Input",
  unit: "Unit",
  difference: "difference",
  interval: "95 % interval",
  identical: "the same in every future",
  charts: "Side by side",
  back: "Back to the simulator",
  backToLesson: "Back to the lesson",
  few: "Choose at least two.",
  absolute: "Absolute",
  percent: "In per cent of the base",
  names: {
    default: (quarter: string) => `Default by the end of ${quarter}`,
    restructured: (quarter: string) => `Cut or restructured, no default, by the end of ${quarter}`,
    cash: (quarter: string) => `Cash at the end of ${quarter}`,
    raised: (quarter: string) => `Equity raised in rounds by the end of ${quarter}`,
  },
  kinds: {
    shares: (_quarter: string) => "Of 100 futures",
    means: (_quarter: string) => "Mean over all futures",
    losses: (quarter: string) => `Mean loss over all futures by the end of ${quarter}`,
  },
  alone: {
    shares: (name: string, _quarter: string) => `${name}, of 100 futures`,
    means: (name: string, _quarter: string) => `${name}, mean over all futures`,
    losses: (name: string, quarter: string) =>
      `Loss of ${name} by the end of ${quarter}, mean over all futures`,
  },
  smallLosses: (count: number) => `Show losses below $0.05 bn too (${count})`,
  swap: "Swap",
  copyInto: (from: string, into: string) => `Copy the inputs of “${from}” into “${into}”`,
  openAsNew: (name: string) => `Open “${name}” as new`,
  inDetail: (base: string) => `Held against “${base}” below`,
  changeOf: (what: string, base: string, other: string) => `${what}: from “${base}” to “${other}”`,
  whoLoses: "Who loses more, who less",
  onlyThere: (scenario: string, firms: string) => `Not compared, as only “${scenario}” has them: ${firms}.`,
  ordered: "The same axes in each; the likeliest to fail comes first.",
  otherData: (a: string, dateA: string, b: string, dateB: string) =>
    `“${a}” is as known on ${dateA}, “${b}” on ${dateB}: what differs is also what became known between.`,
  otherDates: (a: string, datesA: string, b: string, datesB: string) =>
    `“${a}” is simulated ${datesA}; “${b}” ${datesB}.`,
  eachEnd: "Figures are those at each one’s own end; curves show the quarters that all have.",
  dates: (from: string, to: string, judged: string) =>
    `from ${from} to ${to} and judged at the end of ${judged}`,
  otherDraws: (a: string, b: string) =>
    `“${a}” and “${b}” draw other random numbers or step otherwise: their futures are not the same, and intervals are wider than they could be.`,
  rerunAlike: "Re-run both alike: the same changes on the base’s data and draws",
  moved: (names: string, base: string) =>
    `Run alike: the changes of ${names} are put on the data and draws of “${base}”; what it does not have is left out.`,
  asTheyAre: "Show them as they are",
  otherCount: (shown: string, compared: string) =>
    `On the page it was computed over ${shown} futures; here all are over ${compared}.`,
  rerunOver: (count: string) => `Re-run all over ${count}`,
  has: (total: string) => `${total} in all`,
  present: "there",
  otherTerms: "other terms",
};

export const flips = {
  title: "The same futures, one by one",
  none: (count: string) => `None of the ${count} futures changes side.`,
  some: (changed: number, from: number, to: number) =>
    `Each square is one future with the same luck in both. Of futures ${from} to ${to}, ${changed} change side. Open one to see why.`,
  sides: {
    paysInBoth: "does not fail in either",
    failsInBoth: "fails in both",
    onlyBase: (base: string) => `fails only in “${base}”`,
    onlyOther: (other: string) => `fails only in “${other}”`,
  },
  future: (number: number) => `Future ${number}`,
  futureOf: (number: number, side: string) => `Future ${number}: ${side}`,
  others: "Other futures",
  table: (count: string) => `All ${count} futures`,
  pays: (name: string) => `does not fail in “${name}”`,
  fails: (name: string) => `fails in “${name}”`,
  of100: (share: string) => `${share} of 100`,
  outcome: "How it ends, over the whole horizon",
  outcomes: ["pays as signed", "cut or restructured", "defaults"] as readonly string[],
  when: "When it defaults",
  missed: "Largest unpaid bill then",
  shortfall: "Largest shortfall of a quarter",
  raised: "Equity raised in rounds",
  cash: (quarter: string) => `Cash at the end of ${quarter}`,
  loss: (name: string) => `Loss of ${name}`,
  paid: (quarter: string) => `Paid for capacity up to ${quarter}`,
  close: "Close",
};

export const bridge = {
  title: (base: string, other: string) => `From “${base}” to “${other}”, step by step`,
  explain: (base: string, other: string) =>
    `Each group of inputs, in the order of the sliders, is taken from “${other}” alone, all else as in “${base}”, over the same futures. What the whole way is more than its steps is what they do together.`,
  walk: "Walk the way",
  busy: (done: number, all: number) => `Step ${done + 1} of ${all} …`,
  impossible: (groups: string) =>
    `Cannot be taken alone, and so is part of what they do together: ${groups}.`,
  interaction: "Together only (interaction)",
  total: "The whole way",
};

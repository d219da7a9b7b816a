import { plural } from "./plural";

export const plausible = {
  count: (count: number) => plural(count, "note on plausibility", "notes on plausibility"),
  allInside: (changed: number) =>
    changed === 0
      ? "The broad part of a slider is our range for that number."
      : changed === 1
        ? "The changed number lies within our range for it."
        : `All ${changed} changed numbers lie within our ranges for them.`,
  outside: (count: number) =>
    count === 1
      ? "1 changed number is outside our range."
      : `${count} changed numbers are outside our ranges.`,
  farthest: (label: string, widths: string) => `Farthest: ${label}, ${widths} range widths beyond`,
  published: "That value is published: it is our range that leaves it out.",
  rules: {
    growthRises: (a: string, b: string, _: string) =>
      `Long-run growth (${a}) is above today’s (${b}): growth would speed up as the firm matures.`,
    costRises: (a: string, b: string, _: string) =>
      `Running cost rises from ${b} to ${a} of revenue with maturity.`,
    computeRises: (a: string, b: string, _: string) =>
      `A dollar of revenue would need more compute later (${a}) than now (${b}).`,
    startsBelowMinimum: (a: string, b: string, _: string) =>
      `Cash today (${b}) is below the least operating cash (${a}): it begins short.`,
    raisesAtOnce: (a: string, b: string, _: string) =>
      `It raises ${a} quarters ahead, but a round lasts ${b}: it would raise all the time.`,
    betterInBust: (a: string, b: string, _: string) =>
      `More capacity is let again in a bust (${a}) than in normal times (${b}).`,
    recoversInBust: (a: string, b: string, _: string) =>
      `Creditors recover more in a bust (${a}) than in normal times (${b}).`,
    neverEarns: (a: string, _: string, __: string) =>
      `Even a mature firm would spend ${a} on running cost and compute per dollar of revenue: it never earns.`,
    marketFull: (a: string, b: string, _: string) =>
      `Revenue today (${a}) is already the size of the market (${b}): it cannot grow.`,
    outgrowsWorld: (a: string, _: string, __: string) =>
      `Without a limit to the market, median revenue would end at ${a} bn USD a year, over a tenth of what the world produces.`,
    dearWhenMature: (a: string, b: string, _: string) =>
      `Growth is too slow for a market value of ${b} bn USD: even once it has faded, investors would pay ${a} times revenue, more than the mature multiple. They then expect slow growth from the start, and it does not dry up the firm’s funding. Lower the market value too.`,
    noRounds: (_: string, __: string, ___: string) =>
      "No equity can be raised: all else that is said of funding has no effect.",
    idleDeferral: (_: string, __: string, ___: string) =>
      "Creditors may agree to defer, but nothing can be deferred.",
    idleLoop: (_: string, __: string, name: string) => `${name} is on, but has nothing to act with.`,
    lonelyFirm: (_: string, __: string, name: string) =>
      `${name} has neither contracts nor a stake: nothing can happen to it.`,
    stakesBeyondWhole: (a: string, _: string, __: string) =>
      `Stakes add up to ${a}: more of the firm than there is.`,
    emptyContract: (_: string, __: string, name: string) =>
      `${name} changes nothing until its schedule is filled in.`,
  },
};

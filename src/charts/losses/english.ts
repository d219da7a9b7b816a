export const losses = {
  title: "Who loses what?",
  note: (end: string) =>
    `Bars: mean loss if it defaults by the end of ${end}, with its 95 % interval, split as the mean loss over all futures is. Circles: 1 in 20 of all futures is worse by then. Equity: what its holder carries it at on the first day, also where that is a gain on paper, and what is paid in since. Thin bars: market value that the loss of its orders takes from a firm’s shareholders; no part of the firm’s own loss, as prices foresee some of it.`,
  channels: {
    unpaid: "unpaid bills",
    backlog: "lost backlog",
    equity: "equity written down",
    onward: "onward orders",
    guarantee: "guarantees called",
    distress: "passed on by others",
    margin: "forced sales of shares",
  },
  share: (channel: string, percent: string) => `${channel} ${percent} %`,
  row: (name: string, mean: string, end: string, parts: string, tail: string) =>
    `${name} loses ${mean} on average if it defaults by the end of ${end}: ${parts}; 1 in 20 futures is worse than ${tail}`,
  finding: (obligor: string, end: string, worst: string, mean: string, then: string) =>
    `If ${obligor} defaults by the end of ${end}, ${worst} loses most, ${mean} on average${then}.`,
  several: (obligor: string, end: string, says: string) =>
    `If ${obligor} defaults by the end of ${end}, these lose most on average. ${says}.`,
  nobody: "nobody",
  inAll: (mean: string, tail: string) =>
    ` All firms together lose ${mean}; in 1 of 20 of all futures, more than ${tail}.`,
  together: "all together",
  next: (others: string) => `, then ${others}`,
  and: " and ",
  none: (paths: string) => `No firm loses anything in any of the ${paths} simulated futures.`,
  otherMean: (title: string) => `mean if default, ${title}`,
  channelMean: (channel: string) => `mean, ${channel}`,
  beside: "its shareholders, beside it",
  taken: (amount: string) => `. Its shareholders lose ${amount} then, as the orders fall out of its price`,
  given: (amount: string) => `. Its warrants give away ${amount} of theirs on average over all futures`,
  takenMean: "shareholders, by orders lost, if default",
  givenMean: "mean, shareholders, by warrants",
  marked: (name: string, amount: string) =>
    `Before a default, ${name} had marked down up to ${amount} of what it loses, on average`,
  foreseen: (name: string, percent: string, within: string) =>
    `; marks alone had put ${name} in distress in ${percent} of 100 such futures ${within}`,
  markedSource: ". Marks are no losses: they go as health returns, and the loss takes their place.",
  markedFigures: {
    largest: "mean, largest mark before, if default",
    quarters: "mean quarters in distress by marks, if default",
    foreseen: "share of defaults with distress by marks before",
    doubted: "share of futures with distress by marks",
  },
  columns: ["scenario", "party", "by the end of", "figure", "value", "low", "high"],
};

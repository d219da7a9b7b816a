export const headline = {
  of100: "of 100",
  apart: "; ",
  fewerThan1: "fewer than 1",
  moreThan99: "more than 99",
  in: "In",
  futures: (name: string, year: string) => `simulated futures ${name} fails to pay by the end of ${year}`,
  cuts: "it cuts or restructures",
  pays: "it pays as signed",
  before: (estimate: string) => `${estimate};\u00a0`,
  interval: (low: string, high: string) => `${low}–\u2060${high}`,
  intervalMeaning: (low: string, high: string) =>
    `between ${low} and ${high} of 100, 95 % interval of sampling error`,
  was: (before: string, now: string) => `was ${before}, now ${now}`,
  unchanged: (ready: string) => `; ${ready} without changes`,
  still: (now: string) => `still ${now} of 100 after the change`,
  paid: (share: string, year: string) =>
    `${share} of 100 announced dollars that fall due by ${year} are paid.`,
  chanceOnly: "The bracket is chance error alone.",
  inDoubt: (span: string) => `With every assumption in doubt at once, ${span} of 100 fail.`,
  inDoubtToo: (span: string) =>
    `With every assumption in doubt at once, what you changed drawn over our ranges too, ${span} of 100 fail.`,
  howSure: "How sure is this?",
  fearedName: "By fear alone.",
  feared: (more: string, interval: string) =>
    `If all who fund it feared its default at once and held back, ${more} more of 100 futures would end in one (${interval}).`,
  fearedByNone: (most: string) =>
    `If all who fund it feared its default at once and held back, fewer than ${most} more of 100 would end in one.`,
  pricedName: "As markets count.",
  priced: (fails: string, interval: string) =>
    `Markets want to be paid for bearing risk. With risk priced as they price it, ${fails} of 100 fail (${interval}). To compare with credit spreads, of bonds or derivatives, take this figure, not the one at the top.`,
  spread: (points: string, interval: string, recovered: string) =>
    `As a yearly credit spread that comes to about ${points} basis points (${interval}), if ${recovered} of 100 are recovered.`,
  pricedWait: "The count with risk priced as markets price it is being computed …",
  brief: { fails: "fail", cuts: "cut", pays: "pay" },
  waiting: "The first result is on its way …",
};

/** What is asked next, each in few words with a note. */
export const facts = {
  label: "At a glance",
  when: "When",
  middle: (year: string) => `is when the middle half of the defaults up to ${year} come`,
  never: (year: string, paths: string) => `No default up to ${year} in ${paths} futures.`,
  who: "Who loses most",
  lost: (mean: string, name: string, end: string) =>
    `loses ${mean} on average if ${name} defaults by the end of ${end}`,
  next: (others: string) => `; then ${others}`,
  inAll: (mean: string) => `; all firms ${mean}`,
  nobody: (paths: string) => `Nobody loses anything in ${paths} futures.`,
  loop: "How much is the loop",
  adds: (points: string, fails: string) => `${points} of the ${fails}`,
  addsNote: (interval: string) => `come from the loops’ feedback (${interval}).`,
  spares: (points: string) => `${points} of 100 fewer`,
  sparesNote: (interval: string) => `default because of the loops’ feedback (${interval}).`,
  nothing: "The loops’ feedback changes this by less than the sampling error.",
  deals: (said: string, paths: string) =>
    `Had their deals never been signed, ${said}. Same ${paths} futures.`,
  dealsAdd: (points: string, interval: string) => `${points} of 100 fewer would fail (${interval})`,
  dealsSpare: (points: string, interval: string) => `${points} of 100 more would fail (${interval})`,
  dealsNothing: "as many would fail, within the sampling error",
  loopsOff: "Nothing: every loop is switched off.",
  loopWait: "The same futures are being run with the loops off …",
  matters: "What matters most",
  span: (least: string, most: string) => `${least} to ${most} of 100 fail over our range for it`,
  thenThose: "; then ",
  mattersNone: "No assumption, moved alone over our range for it, changes this clearly.",
  mattersWait: "Every assumption is being moved over our range for it …",
};

export const status = {
  stored: "stored result, being re-checked here",
  live: "live",
  computing: "computing",
  good: "good",
  settled: "settled",
  stale: "inputs changed, paused",
  stopped: "stopped",
  error: "not computed",
  identical: "recomputed here: identical",
  different: "recomputed here: not identical to the stored result",
  paths: (count: string) => `${count} paths`,
  stop: "Stop",
  resume: "Continue",
  retry: "Try again",
  certainty: "More certainty",
  lastGood: "The figures below are the last good ones.",
  explain: {
    stored: "This result came with the page. The same paths are being simulated in your browser.",
    live: "A first estimate from few paths.",
    good: "Enough paths to read; more are on their way.",
    settled: "All paths are done.",
    stale: "The figures belong to earlier inputs. Continue to compute again.",
    stopped: "You stopped the computation.",
    error: "The last computation failed.",
  },
};

export const announce = {
  default: (estimate: string, low: string, high: string) => `${estimate} of 100 default, ${low} to ${high}`,
  change: (points: number) => `${points > 0 ? "up" : "down"} ${Math.abs(points)} from before`,
  copied: "Link copied",
  removed: (name: string) => `${name} deleted`,
  saved: (name: string) => `${name} saved`,
};

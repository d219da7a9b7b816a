export const headline = {
  of100: "of 100",
  apart: "; ",
  fewerThan1: "fewer than 1",
  moreThan99: "more than 99",
  in: "In",
  futures: (name: string, year: string) => `simulated futures ${name} fails to pay by the end of ${year}`,
  cuts: "it cuts or restructures",
  pays: "it pays as signed",
  interval: (low: string, high: string) => `${low}–${high}`,
  intervalMeaning: (low: string, high: string) =>
    `between ${low} and ${high} of 100, 95 % interval of sampling error`,
  was: (before: string, now: string) => `was ${before}, now ${now}`,
  still: (now: string) => `still ${now} of 100 after the change`,
  loopsAdd: (points: string, interval: string) => `The loops’ feedback adds ${points} of them (${interval}).`,
  loopsSpare: (points: string, interval: string) =>
    `Without the loops’ feedback it would be ${points} more (${interval}).`,
  loopsNothing: "The loops’ feedback changes this by less than the sampling error.",
  loopsWait: "What the loops’ feedback adds is being computed …",
  paid: (share: string, year: string) =>
    `${share} of 100 announced dollars that fall due by ${year} are paid.`,
  feared: (more: string, interval: string) =>
    `${more} of 100 would fail too if everyone feared it at once (${interval}).`,
  fearedByNone: (most: string) => `Fewer than ${most} of 100 would fail only because everyone feared it.`,
  priced: (fails: string, interval: string) =>
    `With risk at its price, as traded spreads have it, ${fails} of 100 fail (${interval}).`,
  pricedWait: "The same with risk priced is being computed …",
  brief: { fails: "fail", cuts: "cut", pays: "pay" },
  waiting: "The first result is on its way …",
};

export const status = {
  stored: "stored result, being re-checked here",
  live: "live",
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

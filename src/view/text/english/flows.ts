import { plural } from "./plural";

/** The ring of flows, quarter by quarter. */
export const flows = {
  byQuarter: "Quarter by quarter",
  quarter: "Quarter",
  before: "One quarter back",
  after: "One quarter on",
  play: "Play",
  inWords: (count: number) => plural(count, "payment in words", "payments in words"),
  none: "Nothing is paid among these firms in this quarter.",
};

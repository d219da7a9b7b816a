import { causeWords } from "../../metrics/anatomy/words";

export const causes = {
  title: "Why it fails",
  note: "Of the futures that fail: saved if this alone had gone as planned, all other luck the same. A future can have several such causes, so the bars may add up to more than 100. Orange: nothing else would have saved it.",
  names: causeWords,
  failing: "failing futures",
  saved: "would have been saved",
  row: (cause: string, saved: string, only: string) =>
    `${cause}: ${saved} had it gone as planned; ${only} by nothing else`,
  finding: (cause: string, saved: string, next: string, none: string) =>
    `Without ${cause}, ${saved}${next}. In ${none} no single cause put right would have been enough.`,
  next: (cause: string, saved: string) => `; without ${cause} ${saved}`,
  nothing: (paths: string, year: string) => `None of ${paths} futures fails by the end of ${year}.`,
  columns: ["scenario", "cause", "figure", "share of failures", "low", "high"],
  figures: { saved: "saved", only: "saved by nothing else", none: "no single cause" },
};

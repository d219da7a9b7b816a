import type { Run } from "../../metrics/run";
import { firstRun, type Reading, type Table } from "../chart";
import { chance, complement, ofHundred, withoutInterval } from "../words/chance";
import { obligorName } from "../words/party";
import { inWords, yearOf } from "../words/quarter";
import type { Words } from "../words/words";
import { byYear, cumulative, horizon, lastDefault, middleHalf } from "./dots";

/** The count that the headline gives, where the chart looks further ahead than it: so that the two are not confused. */
function byHeadline(words: Words, { headline, quarters }: Run): string {
  if (headline.quarter === quarters.at(-1) || headline.default.estimate <= 0) return "";
  return words.when.headline(yearOf(headline.quarter), ofHundred(words, headline.default.estimate));
}

/** How often and when it defaults. */
export function finding(runs: readonly Run[], reading: Reading): string {
  const run = firstRun(runs, "when");
  const { words } = reading;
  const last = lastDefault(run);
  const [name, year] = [obligorName(reading), horizon(run)];
  if (runs.length > 1) {
    const { listed } = words.common;
    const says = runs.map((each) => listed(each.scenario.title, chance(words, lastDefault(each))));
    return words.when.several(name, year, says.join(words.common.apart));
  }
  const often = chance(words, last, words.chances.simulated);
  if (last.estimate <= 0) return words.when.never(name, year, often);
  const others = withoutInterval(chance(words, complement(last)));
  const [from = "", to = ""] = middleHalf(run).map((quarter) => inWords(words, quarter));
  const between = words.when.quarters(from, to);
  return words.when.finding(name, year, often, others, byHeadline(words, run), between);
}

/** Default in and up to each quarter. */
export function table(runs: readonly Run[], { words }: Reading): Table {
  const rows = runs.flatMap((run) =>
    run.byQuarter.map(({ quarter, default: { estimate, low, high } }, index) => {
      const within = estimate - (cumulative(run)[index - 1] ?? 0);
      return [run.scenario.title, quarter, within, estimate, low, high];
    }),
  );
  return { columns: words.when.columns, rows };
}

/** What a dot stands for, and that a column without one is not safe. */
export function noteOf(words: Words, runs: readonly Run[], n: number, compact: boolean): string {
  const run = firstRun(runs, "when");
  const dot = words.common.dot(100 / n);
  const last = lastDefault(run);
  if (last.estimate <= 0) return words.when.unseen(dot, chance(words, last));
  return byYear(run, compact) ? words.when.noYearIsSafe(dot, n) : words.when.noHalfIsSafe(dot, n);
}

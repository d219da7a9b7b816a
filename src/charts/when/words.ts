import type { Run } from "../../metrics/run";
import { firstRun, type Reading, type Table } from "../chart";
import { chance, complement, ofHundred, withoutInterval } from "../words/chance";
import { obligorName } from "../words/party";
import { inWords, yearOf } from "../words/quarter";
import { byYear, cumulative, horizon, lastDefault } from "./dots";

/** The quarter by which a share of all futures have defaulted. */
const reached = (run: Run, share: number): string =>
  run.quarters[cumulative(run).findIndex((sofar) => sofar >= share)] ?? "";

/** The count that the headline gives, where the chart looks further ahead than it: so that the two are not confused. */
function byHeadline({ headline, quarters }: Run): string {
  if (headline.quarter === quarters.at(-1) || headline.default.estimate <= 0) return "";
  return `by the end of ${yearOf(headline.quarter)} it is ${ofHundred(headline.default.estimate)}; `;
}

/** How often and when it defaults. */
export function finding(runs: readonly Run[], reading: Reading): string {
  const run = firstRun(runs, "when");
  const last = lastDefault(run);
  const start = `${obligorName(reading)} defaults by the end of ${horizon(run)} in`;
  if (runs.length > 1) {
    const says = runs.map((each) => `${each.scenario.title}, ${chance(lastDefault(each))}`);
    return `${start} so many simulated futures: ${says.join("; ")}.`;
  }
  const answer = `${start} ${chance(last, "simulated futures")}`;
  if (last.estimate <= 0) return `${answer}: none was seen.`;
  const others = withoutInterval(chance(complement(last)));
  const [from, to] = [0.25, 0.75].map((quantile) => inWords(reached(run, quantile * last.estimate)));
  return `${answer} and does not in ${others}; ${byHeadline(run)}the middle half of the defaults come between ${from} and ${to}.`;
}

/** Default in and up to each quarter. */
export function table(runs: readonly Run[]): Table {
  const columns = ["scenario", "quarter", "default in the quarter", "default so far", "low", "high"];
  const rows = runs.flatMap((run) =>
    run.byQuarter.map(({ quarter, default: { estimate, low, high } }, index) => {
      const within = estimate - (cumulative(run)[index - 1] ?? 0);
      return [run.scenario.title, quarter, within, estimate, low, high];
    }),
  );
  return { columns, rows };
}

/** What a dot stands for, and that a column without one is not safe. */
export function noteOf(runs: readonly Run[], n: number, compact: boolean): string {
  const run = firstRun(runs, "when");
  const dot = `Each dot is ${100 / n} of 100 simulated futures.`;
  const last = lastDefault(run);
  if (last.estimate <= 0) return `${dot} No default was seen: its chance is ${chance(last)}.`;
  const column = byYear(run, compact) ? "year" : "half-year";
  return `${dot} A ${column} without a dot is not safe: its chance is less than 1 in ${n}.`;
}

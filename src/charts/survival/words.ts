import type { Estimate, Run } from "../../metrics/run";
import { firstRun, type Reading, type Table } from "../chart";
import { chance, complement } from "../words/chance";
import { obligorName } from "../words/party";
import { inWords, yearOf } from "../words/quarter";
import type { Words } from "../words/words";

const certain: Estimate = { estimate: 1, low: 1, high: 1 };

/** Shares without a default at the start and at the end of each quarter. */
export const still = (run: Run): Estimate[] => [
  certain,
  ...run.byQuarter.map((quarter) => complement(quarter.default)),
];

/** The share that is left at the end. */
export const lastStill = (run: Run): Estimate => still(run).at(-1) ?? certain;

/** What can be read at the end of a quarter, of every run. */
export function quarterWords(words: Words, runs: readonly Run[], quarter: number): string {
  const says = runs.map((run) => {
    const share = chance(words, still(run)[quarter + 1] ?? certain);
    return runs.length > 1 ? words.common.named(run.scenario.title, share) : share;
  });
  return words.survival.atQuarter(
    inWords(words, runs[0]?.quarters[quarter] ?? ""),
    says.join(words.common.apart),
  );
}

/** In how many futures there is no default by the end. */
export function finding(runs: readonly Run[], reading: Reading): string {
  const run = firstRun(runs, "survival");
  const { words } = reading;
  const year = yearOf(run.quarters.at(-1) ?? "");
  const name = obligorName(reading);
  if (runs.length === 1)
    return words.survival.finding(year, name, chance(words, lastStill(run), words.chances.simulated));
  const { listed } = words.common;
  const says = runs.map((each) => listed(each.scenario.title, chance(words, lastStill(each))));
  return words.survival.several(year, name, says.join(words.common.apart));
}

/** Shares without a default by quarter. */
export function table(runs: readonly Run[], { words }: Reading): Table {
  const rows = runs.flatMap((run) =>
    run.byQuarter.map((at) => {
      const { estimate, low, high } = complement(at.default);
      return [run.scenario.title, at.quarter, estimate, low, high];
    }),
  );
  return { columns: words.survival.columns, rows };
}

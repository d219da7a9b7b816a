import type { Run } from "../../metrics/run";
import { firstRun, type Reading, type Table } from "../chart";
import { chance, ofHundred } from "../words/chance";
import { obligorName } from "../words/party";
import { yearOf } from "../words/quarter";
import { distributionOf, measureOf } from "./measures";

/** How often the measure is below its threshold at the end of the chosen year. */
export function finding(runs: readonly Run[], reading: Reading): string {
  const { words } = reading;
  const { measures, finding: say, andAbove, several, soMany } = words.solvency;
  const { name, below, above } = measures[measureOf(reading)];
  const first = distributionOf(firstRun(runs, "solvency"), reading);
  const start = (often: string): string =>
    say(yearOf(first.quarter), name, obligorName(reading), below, often);
  if (runs.length === 1) {
    const good = ofHundred(words, 1 - first.below.estimate);
    return andAbove(start(chance(words, first.below, words.chances.simulated)), above, good);
  }
  const { listed } = words.common;
  const says = runs.map((run) =>
    listed(run.scenario.title, chance(words, distributionOf(run, reading).below)),
  );
  return several(start(soMany), says.join(words.common.apart));
}

/** The bins of the distribution. */
export function table(runs: readonly Run[], reading: Reading): Table {
  const rows = runs.flatMap((run) => {
    const { quarter, measure, bins } = distributionOf(run, reading);
    return bins.map(({ from, to, count }) => [run.scenario.title, quarter, measure, from, to, count]);
  });
  return { columns: reading.words.solvency.columns, rows };
}

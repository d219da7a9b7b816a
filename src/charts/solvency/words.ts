import type { Run } from "../../metrics/run";
import { firstRun, type Reading, type Table } from "../chart";
import { chance, ofHundred } from "../words/chance";
import { obligorName } from "../words/party";
import { yearOf } from "../words/quarter";
import { distributionOf, measureOf, measures } from "./measures";

/** How often the measure is below its threshold at the end of the chosen year. */
export function finding(runs: readonly Run[], reading: Reading): string {
  const { name, below, above } = measures[measureOf(reading)];
  const first = distributionOf(firstRun(runs, "solvency"), reading);
  const start = `At the end of ${yearOf(first.quarter)}, the ${name} of ${obligorName(reading)} is ${below} in`;
  if (runs.length === 1) {
    const good = ofHundred(1 - first.below.estimate);
    return `${start} ${chance(first.below, "simulated futures")}, and ${above} in ${good}.`;
  }
  const says = runs.map((run) => `${run.scenario.title}, ${chance(distributionOf(run, reading).below)}`);
  return `${start} so many simulated futures: ${says.join("; ")}.`;
}

/** The bins of the distribution. */
export function table(runs: readonly Run[], reading: Reading): Table {
  const rows = runs.flatMap((run) => {
    const { quarter, measure, bins } = distributionOf(run, reading);
    return bins.map(({ from, to, count }) => [run.scenario.title, quarter, measure, from, to, count]);
  });
  return { columns: ["scenario", "quarter", "measure", "from", "to", "futures"], rows };
}

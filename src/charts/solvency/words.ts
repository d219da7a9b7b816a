import type { Distribution, Run } from "../../metrics/run";
import { openEnds } from "../../metrics/solvency";
import { firstRun, type Reading, type Table } from "../chart";
import type { Bin } from "../layout/bins";
import { chance, ofHundred } from "../words/chance";
import { obligorName } from "../words/party";
import { yearOf } from "../words/quarter";
import type { Words } from "../words/words";
import { failedOf, holdsNothing } from "./bars";
import { distributionOf, hasEnds, measureOf } from "./measures";

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

/** The bins of the distribution, those without an end as such, and apart from them the futures in default. */
export function table(runs: readonly Run[], reading: Reading): Table {
  const { columns, kinds } = reading.words.solvency;
  const rows = runs.flatMap((run) => {
    const at = distributionOf(run, reading);
    const start = [run.scenario.title, at.quarter, at.measure];
    const failed = failedOf(run, at);
    const bins = at.bins.map((bin) => ({ ...bin, count: bin.count - (isApart(at, bin) ? failed : 0) }));
    return [
      [...start, kinds.failed, "", "", failed],
      ...bins.filter(({ count }) => count > 0).map((bin) => [...start, ...binCells(at, bin, kinds)]),
    ];
  });
  return { columns, rows };
}

/** Whether the bin holds the futures in default too; of positions none does. */
const isApart = ({ measure }: Distribution, bin: Bin): boolean => hasEnds(measure) && holdsNothing(bin);

/** How a bin ends, its edges, of which an open end has none, and its count. */
function binCells({ measure }: Distribution, bin: Bin, kinds: Words["solvency"]["kinds"]) {
  const { below, above } = openEnds(measure, bin);
  const kind = above ? kinds.more : below ? kinds.less : kinds.between;
  return [kind, below ? "" : bin.from, above ? "" : bin.to, bin.count];
}

import { COVER, DEFAULT, FRANCHISE, POSITION } from "../model/layout";
import { COVERED } from "../model/solvency";
import { addQuarters } from "../scenario/quarter";
import type { Binned } from "../stats/binned";
import { share } from "./estimate";
import { countBelow, histogram, signedHistogram } from "./histogram";
import { yearEnds } from "./outcomes";
import type { Distribution, SolvencyMeasure } from "./run";
import type { Reading } from "./tally";

/** The three solvency measures at each year's end: bins that hold a path, and the share of paths below the line. */
export function solvency(reading: Reading): Distribution[] {
  const { scenario, layout } = reading;
  const unit = scenario.moneyScale;
  return yearEnds(reading).flatMap((quarter) => {
    const year = layout.yearOf(quarter);
    return [
      distribution(
        reading,
        quarter,
        "liquidityCover",
        histogram(reading, layout.series(COVER, quarter), 1),
        1,
      ),
      distribution(
        reading,
        quarter,
        "netPosition",
        signedHistogram(reading, layout.position(POSITION, year), unit),
        0,
      ),
      distribution(
        reading,
        quarter,
        "franchiseSolvency",
        signedHistogram(reading, layout.position(FRANCHISE, year), unit),
        0,
      ),
    ];
  });
}

/** The bins that hold a path: few of a thousand. */
function filled({ edges, counts }: Binned): Distribution["bins"] {
  const bins: Distribution["bins"][number][] = [];
  for (let k = 0; k < counts.length; k++)
    if (counts[k] > 0) bins.push({ from: edges[k], to: edges[k + 1], count: counts[k] });
  return bins;
}

/**
 * Whether a bin has no lower or no upper end. The outermost bins are closed at twice their start; cover is told as a thousand at
 * most, and so where nothing falls due.
 */
export function openEnds(measure: SolvencyMeasure, { from, to }: Distribution["bins"][number]) {
  const covered = measure === "liquidityCover" && from <= COVERED && COVERED < to;
  return { below: to < 0 && from === 2 * to, above: covered || (from > 0 && to === 2 * from) };
}

function distribution(
  { scenario, layout, tally }: Reading,
  quarter: number,
  measure: SolvencyMeasure,
  binned: Binned,
  line: number,
): Distribution {
  const fallen = tally.counts[layout.outcome(quarter, DEFAULT)];
  return {
    quarter: addQuarters(scenario.start, quarter),
    measure,
    bins: filled(binned),
    below: share(countBelow(binned, line) + (measure === "liquidityCover" ? 0 : fallen), tally.paths),
  };
}

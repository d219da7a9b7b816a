import { COARSE } from "../model/bins";
import { SCRAMBLINGS, SERIES } from "../model/layout";
import { type Band, independentBand } from "../stats/binned";
import { designEffects, scrambledBand } from "../stats/designEffect";
import { yearEnds } from "./outcomes";
import { each, isScrambled } from "./scramblings";
import type { Reading } from "./tally";

/** How sure the quantiles of a series are at the end of a quarter. */
export type Bands = (series: number, quarter: number) => Band;

/**
 * Under nets by how even the scramblings are at the year's end that is nearest, at the same share of paths: it changes
 * little from quarter to quarter.
 */
export function seriesBands(reading: Reading): Bands {
  const { layout } = reading;
  const ends = yearEnds(reading);
  if (!isScrambled(reading) || ends.length === 0) return () => independentBand;
  const known = Array.from({ length: SERIES }, (): Band[] => []);
  const bandAt = (series: number, year: number): Band =>
    (known[series][year] ??= bandOf(reading, (r) => layout.coarse.series(series, year, r)));
  return (series, quarter) => bandAt(series, layout.yearOf(nearest(ends, quarter)));
}

/** How sure a quantile of a party's loss is. */
export const lossBand = (reading: Reading, party: number): Band =>
  isScrambled(reading)
    ? bandOf(reading, (scrambling) => reading.layout.coarse.loss(party, scrambling))
    : independentBand;

/** The band by the coarse histograms of the scramblings. */
function bandOf({ tally }: Reading, placeOf: (scrambling: number) => number): Band {
  const counts = each((r) => tally.counts.subarray(placeOf(r), placeOf(r) + COARSE));
  return scrambledBand(designEffects(counts), SCRAMBLINGS);
}

/** Which of some numbers is nearest; of two as near, the earlier. */
const nearest = (list: readonly number[], to: number): number =>
  list.reduce((best, one) => (Math.abs(one - to) < Math.abs(best - to) ? one : best));

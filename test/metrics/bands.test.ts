import { describe, expect, test } from "vitest";
import { seriesBands } from "../../src/metrics/bands";
import type { Reading } from "../../src/metrics/tally";
import { layoutOf } from "../../src/metrics/tally";
import { BINS, COARSE, coarse } from "../../src/model/bins";
import { SCRAMBLINGS, SERIES } from "../../src/model/layout";
import { tapeOf } from "../../src/run/tape/tape";
import { independentBand } from "../../src/stats/binned";
import { toy } from "../fixtures/toy";
import { hostOf } from "../engine/sampled";

const range = (n: number) => Array.from({ length: n }, (_, i) => i);

function reading(sampling: "sobol" | "philox", paths: number): Reading {
  const scenario = { ...toy(), sampling };
  const host = hostOf(tapeOf(scenario));
  for (let block = 0; block * 128 < paths; block++) host.run(block, Math.min(128, paths - block * 128));
  const tally = { paths, counts: host.counts().slice(), sums: host.sums().slice() };
  return { scenario, layout: layoutOf(scenario), tally };
}

/** A histogram in coarse bins. */
function coarsely(counts: Int32Array): number[] {
  const sums = range(COARSE).map(() => 0);
  counts.forEach((count, place) => (sums[coarse(place)] += count));
  return sums;
}

test("the coarse histograms of the scramblings add up to the fine one of all paths", () => {
  const { layout, scenario, tally } = reading("sobol", 1000);
  const at = (place: number, bins: number) => tally.counts.slice(place, place + bins);
  const added = (placeOf: (scrambling: number) => number) =>
    range(COARSE).map((k) => range(SCRAMBLINGS).reduce((sum, r) => sum + at(placeOf(r), COARSE)[k], 0));
  for (const quarter of range(layout.quarters).filter((q) => layout.isYearEnd(q)))
    for (const series of range(SERIES))
      expect(added((r) => layout.coarse.series(series, layout.yearOf(quarter), r))).toEqual(
        coarsely(at(layout.series(series, quarter), BINS)),
      );
  for (const [i] of scenario.parties.entries())
    expect(added((r) => layout.coarse.loss(i + 1, r))).toEqual(coarsely(at(layout.loss(i + 1), BINS)));
});

describe("how sure a quantile is", () => {
  test("is told by the nearest year's end under nets", () => {
    const told = reading("sobol", 1024);
    const bands = seriesBands(told);
    const ends = range(told.layout.quarters).filter((q) => told.layout.isYearEnd(q));
    const widthAt = (quarter: number) => {
      const { low, high } = bands(1, quarter)(1024, 0.5);
      return high - low;
    };
    const widths = ends.map(widthAt);
    expect(new Set(widths).size).toBe(ends.length);
    expect([ends[1] - 1, ends[1] + 1, ends[1] + 2].map(widthAt)).toEqual([widths[1], widths[1], widths[1]]);
    expect(widthAt(ends[1] + 3)).toBe(widths[2]);
  });

  test("is that of independent draws without nets, or of too few paths", () => {
    expect(seriesBands(reading("philox", 1024))(1, 3)).toBe(independentBand);
    expect(seriesBands(reading("sobol", 31))(1, 3)).toBe(independentBand);
    expect(seriesBands(reading("sobol", 32))(1, 3)).not.toBe(independentBand);
  });
});

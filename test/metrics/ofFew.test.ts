import seedrandom from "seedrandom";
import { describe, expect, it } from "vitest";
import { ofFew, sampleMean } from "../../src/metrics/estimate";
import { momentsOf, standardError } from "../../src/stats/moments";
import { wilson } from "../../src/stats/wilson";

const PATHS = 4096;

/** A mean over paths of which each has, with that chance, between 0.5 and 1.5 of it; so the mean of all is the chance. */
function told(chance: number, draw: () => number) {
  const values = Float64Array.from({ length: PATHS }, () => (draw() < chance ? 0.5 + draw() : 0));
  const moments = momentsOf(values);
  const met = values.filter((value) => value > 0).length;
  return ofFew(sampleMean(moments.mean, standardError(moments), PATHS), met, PATHS);
}

describe("a mean of what few paths have", () => {
  it.each([1, 2, 3, 5, 8, 30])(
    "expected in %d of them, its interval holds the truth in 95 of 100",
    (expected) => {
      const draw = seedrandom(`of few ${expected}`);
      const truth = expected / PATHS;
      const runs = 400;
      let held = 0;
      for (let run = 0; run < runs; run++) {
        const { low, high } = told(truth, draw);
        if (low <= truth && truth <= high) held++;
      }
      expect(held / runs).toBeGreaterThan(0.93);
    },
  );

  it("has no end where none has any", () => {
    expect(ofFew({ estimate: 0, low: 0, high: 0 }, 0, 100)).toEqual({ estimate: 0, low: 0, high: Infinity });
  });

  it("keeps its own where all have a little, too little to count", () => {
    const little = { estimate: 0.003, low: 0.0029, high: 0.0031 };
    expect(ofFew(little, 0, 100)).toEqual(little);
  });

  it("reaches as high as if as many had it as Wilson allows, and stays where many have it", () => {
    const narrow = { estimate: 0.02, low: 0.019, high: 0.021 };
    expect(ofFew(narrow, 2, 100).high).toBeCloseTo(wilson(2, 100).high, 14);
    expect(ofFew(narrow, 80, 4000)).toEqual(narrow);
  });
});

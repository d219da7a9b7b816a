import { describe, expect, it } from "vitest";
import { responseReport } from "../../cli/responseReport";
import { type Readings, responseOfYear } from "../../src/metrics/response";
import { directResponse } from "../../src/stats/directResponse";
import { jackknife } from "../../src/stats/jackknife";
import { tInterval } from "../../src/stats/tInterval";
import { toy } from "../fixtures/toy";

const paths = 640;
const column = (of: (path: number) => number) => Float64Array.from({ length: paths }, (_, path) => of(path));

/** An obligor and one investor whose direct responses are J = [[a, b], [c, 0]]; then total = (I - J)^-1. */
function bumped([a, b, c]: readonly number[], noise: (path: number) => number = () => 0) {
  const determinant = 1 - a - b * c;
  const total = [
    [1 / determinant, b / determinant],
    [c / determinant, (1 - a) / determinant],
  ];
  const world = (taken: number, lost: readonly number[]): { taken: number; readings: Readings } => ({
    taken,
    readings: {
      raised: column((path) => 100 - taken * (lost[0] ?? 0) - taken * noise(path)),
      unpaid: [column(() => 5 + taken * (lost[1] ?? 0))],
      cash: column((path) => path),
    },
  });
  const [first = [], second = []] = total;
  return {
    base: { raised: column(() => 100), unpaid: [column(() => 5)], cash: column((path) => path) },
    worlds: [
      world(10, [(first[0] ?? 0) - 1, first[1] ?? 0]),
      world(4, [second[0] ?? 0, (second[1] ?? 0) - 1]),
    ],
  };
}

describe("the response to a loss", () => {
  it("finds amplification, gain and spectral radius of a known linear system", () => {
    const [a, b, c] = [0.2, 0.5, 0.3];
    const { lost, lostInWorst, gain, radius } = responseOfYear("2030", bumped([a, b, c]));
    expect(lost.estimate).toBeCloseTo(1 / (1 - a - b * c), 10);
    expect(lostInWorst.estimate).toBeCloseTo(lost.estimate, 10);
    expect(gain.estimate).toBeCloseTo(a + b * c, 10);
    expect(radius.estimate).toBeCloseTo((a + Math.sqrt(a * a + 4 * b * c)) / 2, 10); // of λ² - aλ - bc
  });

  it("says that a loss is countered where others replace it", () => {
    const { lost, gain } = responseOfYear("2030", bumped([-0.5, 0, 0]));
    expect(lost.estimate).toBeCloseTo(2 / 3, 10);
    expect(gain.estimate).toBeCloseTo(-0.5, 10);
  });

  it("has an interval that noise between the groups widens, and that holds the figure", () => {
    const [still, noisy] = [bumped([0.2, 0, 0]), bumped([0.2, 0, 0], (path) => (path % 16) / 100)].map(
      (one) => responseOfYear("2030", one).lost,
    );
    expect((still?.high ?? 1) - (still?.low ?? 0)).toBeCloseTo(0, 10);
    expect((noisy?.high ?? 0) - (noisy?.low ?? 0)).toBeGreaterThan(0.01);
    expect(noisy?.estimate).toBeCloseTo(1.25 + 0.075, 10);
  });

  it("has no radius below nothing, and prints none", () => {
    const found = responseOfYear(
      "2030",
      bumped([0.02, 0, 0], (path) => (path % 16 === 0 ? 1 : 0)),
    );
    expect(found.radius.estimate - found.radius.low).toBeGreaterThan(0.01);
    expect(found.radius.low).toBe(0);
    const year = { ...found, gain: { estimate: -0.001, low: -0.004, high: 0.004 } };
    const said = responseReport({ paths, firms: ["lab"], years: [year] }, toy(), "run");
    expect(said).toContain("0.00 (0.00 to 0.00)");
    expect(said).not.toContain("-0.00");
  });

  it("reads the tenth with the least cash apart", () => {
    const { lost, lostInWorst } = responseOfYear(
      "2030",
      bumped([0, 0, 0], (path) => (path < paths / 10 ? 1 : 0)),
    );
    expect(lostInWorst.estimate).toBeCloseTo(2, 10);
    expect(lost.estimate).toBeCloseTo(1.1, 10);
  });
});

describe("direct responses", () => {
  it("are what the total ones add up from", () => {
    const total = [
      [1.5, 0.25],
      [0.4, 1.2],
    ];
    const J = directResponse(total);
    const back = total.map((row, i) =>
      row.map((_, j) => total.reduce((sum, __, k) => sum + ((i === k ? 1 : 0) - J[i][k]) * total[k][j], 0)),
    );
    back.forEach((row, i) => row.forEach((x, j) => expect(x).toBeCloseTo(i === j ? 1 : 0, 12)));
  });
});

describe("the jackknife", () => {
  it("of a mean is Student's interval of the mean", () => {
    const x = [3, 1, 4, 1, 5, 9, 2, 6];
    const sum = x.reduce((total, value) => total + value, 0);
    const mean = sum / x.length;
    const without = x.map((value) => (sum - value) / (x.length - 1));
    const variance = x.reduce((total, value) => total + (value - mean) ** 2, 0) / (x.length - 1);
    const expected = tInterval(mean, Math.sqrt(variance / x.length), x.length);
    const { low, high } = jackknife(mean, without);
    expect(low).toBeCloseTo(expected.low, 10);
    expect(high).toBeCloseTo(expected.high, 10);
  });
});

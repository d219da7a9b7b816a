import { uniform } from "../../draws/uniform";
import { momentsOf, standardError, variance } from "../../stats/moments";
import { adaptor, closedForm, integer, integers } from "../adaptor";
import { centredDiscrepancy } from "../formulas/discrepancy";
import { plainWords, scrambledWords } from "../points";

const count = (n: number) => Array.from({ length: n }, (_, i) => i);

/** Points of the sequence itself, in [0, 1). */
const plain = (dimensions: number, indices: readonly number[]): number[][] =>
  plainWords(dimensions, indices).map((words) => words.map((word) => word / 4294967296));

/** The first n points of each of so many scramblings, in (0, 1). */
const scrambled = (dimensions: number, n: number, scramblings: number): number[][][] =>
  [...scrambledWords(dimensions, n, scramblings)].map((points) => points.map((words) => words.map(uniform)));

/** Whether each of the n boxes of 2^a columns by n / 2^a rows holds one of the n points. */
function oneABox(points: readonly number[][], x: number, y: number, columns: number): boolean {
  const rows = points.length / columns;
  return (
    new Set(points.map((p) => Math.floor(p[x] * columns) * rows + Math.floor(p[y] * rows))).size ===
    points.length
  );
}

function isNet(points: readonly number[][]): boolean {
  const powers = count(32 - Math.clz32(points.length)).map((a) => 1 << a);
  const alone = points[0].every((_, j) => oneABox(points, j, j, points.length));
  return alone && (points[0].length < 2 || powers.every((columns) => oneABox(points, 0, 1, columns)));
}

export const quasiMonteCarlo = [
  closedForm("qmc.sobol", { dimensions: integer, indices: integers }, ({ dimensions, indices }) => ({
    points: plain(dimensions, indices),
  })),
  closedForm("qmc.discrepancy", { points: integer, dimensions: integer }, ({ points, dimensions }) => ({
    centredL2Squared: centredDiscrepancy(plain(dimensions, count(points))),
  })),
  closedForm(
    "qmc.owen-scramble.net",
    { dimensions: integer, points: integer, seeds: integer },
    ({ dimensions, points, seeds }) => ({
      allBoxesHoldOnePoint: scrambled(dimensions, points, seeds).every(isNet),
    }),
  ),
  adaptor(
    "qmc.owen-scramble.rate",
    { dimensions: integer, points: integers, replicates: integer },
    ({ dimensions, points, replicates }, expected) => {
      const mean = (net: readonly number[][]) =>
        net.reduce((sum, x) => sum + x.reduce((f, u) => f * (1 + (u - 0.5) / 2), 1), 0) / net.length;
      const estimates = points.map((n) => momentsOf(scrambled(dimensions, n, replicates).map(mean)));
      const ratio = variance(estimates[0]) / variance(estimates[estimates.length - 1]);
      const exact = 1;
      return {
        values: { exactIntegral: exact, minimumVarianceRatio: ratio },
        holds: {
          exactIntegral:
            expected["exactIntegral"] === exact &&
            estimates.every((m) => Math.abs(m.mean - exact) <= 4 * standardError(m)),
          minimumVarianceRatio: ratio > Number(expected["minimumVarianceRatio"]),
        },
      };
    },
  ),
];

import { keyOf } from "../../draws/key";
import { Generator } from "../../draws/generator";
import { BITS, scramble } from "../../draws/scramble";
import { directions, sobolWord } from "../../draws/sobol";
import { streamOf } from "../../draws/stream";
import { uniform } from "../../draws/uniform";
import { centredDiscrepancy } from "../../stats/discrepancy";
import { momentsOf, standardError, variance } from "../../stats/moments";
import { adaptor, closedForm, integer, integers } from "../adaptor";

const STREAM = streamOf("sobol");
const generator = new Generator();
generator.open(...(keyOf("golden cases").slice(0, 3) as [number, number, number]));

const count = (n: number) => Array.from({ length: n }, (_, i) => i);

/** Points of the sequence itself, in [0, 1). */
function plain(dimensions: number, indices: readonly number[]): number[][] {
  const all = count(dimensions).map(directions);
  return indices.map((index) => all.map((v) => sobolWord(v, index) / 4294967296));
}

/** The first n points of a scrambling, in (0, 1). */
function scrambled(dimensions: number, n: number, replicate: number): number[][] {
  const all = count(dimensions).map((dimension) => {
    const mixed = new Uint32Array(BITS);
    const shift = scramble(directions(dimension), replicate, dimension, generator, STREAM, mixed, 0);
    return { mixed, shift };
  });
  return count(n).map((index) => all.map(({ mixed, shift }) => uniform(sobolWord(mixed, index, shift))));
}

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
      allBoxesHoldOnePoint: count(seeds).every((seed) => isNet(scrambled(dimensions, points, seed))),
    }),
  ),
  adaptor(
    "qmc.owen-scramble.rate",
    { dimensions: integer, points: integers, replicates: integer },
    ({ dimensions, points, replicates }, expected) => {
      const mean = (n: number, replicate: number) =>
        scrambled(dimensions, n, replicate).reduce(
          (sum, x) => sum + x.reduce((f, u) => f * (1 + (u - 0.5) / 2), 1),
          0,
        ) / n;
      const estimates = points.map((n) =>
        momentsOf(count(replicates).map((replicate) => mean(n, replicate))),
      );
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

import { mergeMoments, Moments, momentsOf, noMoments, variance } from "../../stats/moments";
import { excessKurtosis, skewness } from "../formulas/sampleShape";
import { closedForm, integer, integers, number, numbers } from "../adaptor";

/** Moments of consecutive chunks of the data. */
function chunked(data: readonly number[], chunks: readonly number[]): Moments[] {
  let start = 0;
  return chunks.map((length) => momentsOf(data.slice(start, (start += length))));
}

const merged = (parts: readonly Moments[]) => parts.reduce(mergeMoments, noMoments);

export const sketch = [
  closedForm("sketch.welford-chan", { data: numbers, chunks: integers }, ({ data, chunks }) => {
    const parts = chunked(data, chunks);
    const all = merged(parts);
    return {
      mean: all.mean,
      variance: variance(all),
      sd: Math.sqrt(variance(all)),
      skewness: skewness(all),
      excessKurtosis: excessKurtosis(all),
      parts: parts.map(({ n, mean, m2 }) => ({ n, mean, M2: m2 })),
    };
  }),
  closedForm(
    "sketch.welford-chan.alternating",
    { first: number, alternate: numbers, n: integer, chunks: integers },
    ({ first, alternate, n, chunks }) => {
      const data = Array.from({ length: n }, (_, i) => (i === 0 ? first : alternate[(i - 1) % 2]));
      const all = merged(chunked(data, chunks));
      return { n: all.n, mean: all.mean, sd: Math.sqrt(variance(all)) };
    },
  ),
];

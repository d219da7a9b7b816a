import { orderStatisticRanks } from "./orderStatistic";
import { ascending, quantile } from "./quantile";

/**
 * An estimate from a sample of losses, with the order statistics that enclose it with 95 % confidence: open above where the
 * sample is too small to have them, and from 0 below.
 */
export interface SampleQuantile {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

export interface SampleCoVaR {
  /** How many of the sample are in distress: the firm's loss is among its worst 1 - q, and is a loss. */
  readonly distressed: number;
  /** q-quantile of the system's loss among those. */
  readonly coVaR: SampleQuantile;
  /** The same while the firm's loss is among the middle half of its losses. */
  readonly usual: SampleQuantile;
  /** The first less the second; the errors, being of different paths, add in squares. */
  readonly delta: SampleQuantile;
}

/**
 * CoVaR of a sample of losses, in the form that conditions on a loss of at least the firm's value at risk (Girardi & Ergün
 * 2013, J. Banking & Finance 37, 3169), for which a sample needs no density; and its excess over the usual state (Adrian
 * & Brunnermeier 2016). Null if the firm never loses anything.
 */
export function sampleCoVaR(
  q: number,
  firm: ArrayLike<number>,
  system: ArrayLike<number>,
): SampleCoVaR | null {
  const sorted = ascending(firm);
  const given = (holds: (loss: number) => boolean) =>
    ascending(Array.from(system).filter((_, i) => holds(firm[i])));
  const atRisk = quantile(sorted, q, 1);
  const distressed = given((loss) => loss > 0 && loss >= atRisk);
  if (distressed.length === 0) return null;
  const [lower, upper] = [quantile(sorted, 0.25, 1), quantile(sorted, 0.75, 1)];
  const coVaR = sampleQuantile(distressed, q);
  const usual = sampleQuantile(
    given((loss) => loss >= lower && loss <= upper),
    q,
  );
  return { distressed: distressed.length, coVaR, usual, delta: difference(coVaR, usual) };
}

function sampleQuantile(sorted: Float64Array, p: number): SampleQuantile {
  const n = sorted.length;
  const { lower, upper } = orderStatisticRanks(n, p);
  return {
    estimate: quantile(sorted, p),
    low: lower < 1 ? Math.min(0, sorted[0]) : sorted[lower - 1],
    high: upper > n ? Infinity : sorted[upper - 1],
  };
}

function difference(a: SampleQuantile, b: SampleQuantile): SampleQuantile {
  const estimate = a.estimate - b.estimate;
  const below = a.estimate - a.low;
  const above = a.high - a.estimate;
  const low = estimate - Math.sqrt(below * below + (b.high - b.estimate) * (b.high - b.estimate));
  const high = estimate + Math.sqrt(above * above + (b.estimate - b.low) * (b.estimate - b.low));
  return { estimate, low, high };
}

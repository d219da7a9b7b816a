import { Index, toIndex } from "#lane";
import { betaInverse } from "../arithmetic/betaInverse";

/** Steps of the table, and how far apart they are. */
const STEPS = 128;
const WIDTH = 1 / 128.0;

/** Where the table ends: rarer draws than that, on either side, are taken to be as that one. */
const RAREST = 1 / 4096.0;

/** Most that the spread may be of what the mean allows: at all of it every draw would be 0 or 1. */
const WIDEST = 0.9;

/**
 * Quantiles of a beta distribution of given mean and standard deviation, in a table between whose entries they run
 * straight. Without spread every one of them is the mean, to the last bit.
 */
export class Quantiles {
  private readonly table: number[] = [];
  private mean: number = -1;
  private spread: number = -1;

  /** Takes another distribution; the table is made anew only then. */
  set(mean: number, spread: number): void {
    if (mean === this.mean && spread === this.spread) return;
    this.mean = mean;
    this.spread = spread;
    this.table.length = 0;
    const most = mean * (1 - mean);
    const deviation = Math.min(spread, WIDEST * Math.sqrt(Math.max(0, most)));
    if (deviation > 0) this.fill(mean, most / (deviation * deviation) - 1);
    else for (let k = 0; k <= STEPS; k++) this.table.push(mean);
  }

  /** `weight` is a + b: what a sample would have to count for so sure a mean. */
  private fill(mean: number, weight: number): void {
    const a = mean * weight;
    const b = (1 - mean) * weight;
    let guess = mean;
    for (let k = 0; k <= STEPS; k++) {
      guess = betaInverse(a, b, Math.max(RAREST, Math.min(1 - RAREST, k * WIDTH)), guess);
      this.table.push(guess);
    }
  }

  /** The quantile at a probability from 0 to less than 1. */
  at(u: number): number {
    const place = u * STEPS;
    const k: Index = toIndex(place);
    const low = this.table[k];
    return low + (this.table[k + 1] - low) * (place - k);
  }
}

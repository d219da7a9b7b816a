import { Index, Lane, splat } from "#lane";

/**
 * The Brownian bridge over a fixed number of quarters (Caflisch & Moskowitz 1995): the first normal settles where the
 * walk ends, each later one the middle of a gap, widest first. So what a path is like on the whole is settled by few normals.
 */
export class Bridge {
  private readonly at: Index[] = [];
  private readonly left: Index[] = [];
  private readonly right: Index[] = [];
  /** Quarters from a step's left end and to its right one, and the standard deviation of the step. */
  private readonly before: number[] = [];
  private readonly after: number[] = [];
  private readonly spread: number[] = [];
  private readonly walk: Lane[] = [];

  constructor(readonly quarters: Index) {
    for (let i = 0; i <= quarters; i++) this.walk.push(splat(0));
    this.add(quarters, 0, 0);
    for (let i = 0; i < this.at.length; i++) {
      if (i === 0) this.split(0, quarters);
      else {
        this.split(this.left[i], this.at[i]);
        this.split(this.at[i], this.right[i]);
      }
    }
  }

  private add(at: Index, left: Index, right: Index): void {
    const before: number = at - left;
    const after: number = right > at ? right - at : 0;
    this.at.push(at);
    this.left.push(left);
    this.right.push(right);
    this.before.push(before);
    this.after.push(after);
    // The first step has no end to its right: it goes from 0.
    this.spread.push(Math.sqrt(after > 0 ? (before * after) / (before + after) : before));
  }

  /** The middle of a gap, if there is one. */
  private split(left: Index, right: Index): void {
    const sum = left + right;
    if (right - left > 1) this.add((sum - (sum % 2)) / 2, left, right);
  }

  /** The quarter, counted from 1, that a step settles. */
  quarterOf(step: Index): Index {
    return this.at[step];
  }

  /** Settles one step by standard normals; steps come in order. */
  settle(step: Index, z: Lane): void {
    const before = this.before[step];
    const after = this.after[step];
    const ends = splat(after) * this.walk[this.left[step]] + splat(before) * this.walk[this.right[step]];
    this.walk[this.at[step]] = ends / splat(before + after) + splat(this.spread[step]) * z;
  }

  /** What the walk does over a quarter, counted from 0: standard normal, and independent of the other quarters. */
  increment(quarter: Index): Lane {
    return this.walk[quarter + 1] - this.walk[quarter];
  }
}

import { Index, Lane, splat } from "#lane";

/**
 * The Brownian bridge over a fixed number of quarters (Caflisch & Moskowitz 1995): the first normal settles where the
 * walk ends, each later one the middle of a gap, widest first. So what a path is like on the whole is settled by few normals.
 */
export class Bridge {
  private readonly at: Index[] = [];
  private readonly left: Index[] = [];
  private readonly right: Index[] = [];
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
    this.at.push(at);
    this.left.push(left);
    this.right.push(right);
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
    const at = this.at[step];
    const left = this.left[step];
    const right = this.right[step];
    if (step === 0) {
      this.walk[at] = splat(Math.sqrt(at)) * z;
      return;
    }
    const before: number = at - left;
    const after: number = right - at;
    const gap = before + after;
    const mean = (splat(after) * this.walk[left] + splat(before) * this.walk[right]) / splat(gap);
    this.walk[at] = mean + splat(Math.sqrt((before * after) / gap)) * z;
  }

  /** What the walk does over a quarter, counted from 0: standard normal, and independent of the other quarters. */
  increment(quarter: Index): Lane {
    return this.walk[quarter + 1] - this.walk[quarter];
  }
}

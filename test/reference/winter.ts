import { QUARTER, type Terms } from "./terms";

/** docs/model.md, 1. Winter: a chain of two regimes that starts outside. */
export class Winter {
  now = false;

  constructor(private readonly terms: Terms) {}

  turn(u: number): void {
    const { entry, length } = this.terms.winter;
    this.now = this.now ? !(u < 1 / length) : u < 1 - Math.exp(-entry * QUARTER);
  }
}

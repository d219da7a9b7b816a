import { both, choose, Column, greater, Index, Lane, LANES, read, splat, write } from "#lane";
import { exponential } from "../../arithmetic/exponential";
import { logarithm } from "../../arithmetic/logarithm";
import { abreast, columns, fill, perPath } from "../block";
import { Tape } from "../../lane/tape";

/** Most tranches that a warrant may have. */
export const TRANCHES = 12;

/** What a warrant is worth if exercised at once: so many shares at a price, less what they cost. */
export function intrinsic(shares: Lane, price: Lane, strike: Lane): Lane {
  return shares * greater(splat(0), price - strike);
}

/** A price on the way between two, in logs; in dollars where one of them is nothing. */
function between(from: number, to: number, way: number): number {
  if (from <= 0 || to <= 0) return from + way * (to - from);
  return from * exponential(way * logarithm(to / from));
}

/**
 * Shares that vest by tranches, each once capacity and price have reached its targets in the same quarter; what has
 * vested stays.
 */
export class Vesting {
  /** Shares vested in all, and of those in the last step. */
  readonly vested: Column = perPath();
  readonly added: Column = perPath();
  private readonly capacities: number[] = [];
  private readonly prices: number[] = [];
  private readonly shares: number[] = [];
  private readonly reached: Column[] = columns(TRANCHES);

  /** How many tranches, their shares in all, first and last target of capacity, first and last of price. */
  read(tape: Tape): void {
    const count = tape.index();
    const each = tape.next() / count;
    const capacity = tape.next();
    const lastCapacity = tape.next();
    const price = tape.next();
    const lastPrice = tape.next();
    this.clear();
    for (let k = 0; k < count; k++) {
      const way = count > 1 ? k / (count - 1.0) : 1;
      this.add(capacity + way * (lastCapacity - capacity), between(price, lastPrice, way), each);
    }
  }

  clear(): void {
    this.capacities.length = 0;
    this.prices.length = 0;
    this.shares.length = 0;
  }

  /** Another tranche: its targets, and how many shares it is. */
  add(capacity: number, price: number, shares: number): void {
    this.capacities.push(capacity);
    this.prices.push(price);
    this.shares.push(shares);
  }

  begin(): void {
    fill(this.vested, 0);
    for (let k = 0; k < TRANCHES; k++) fill(this.reached[k], 0);
  }

  /** A quarter with so much capacity in all and that price. */
  step(capacity: Column, price: Column): void {
    fill(this.added, 0);
    for (let k = 0; k < this.shares.length; k++) if (this.shares[k] > 0) this.vest(k, capacity, price);
    for (let p = 0; p < abreast; p += LANES)
      write(this.vested, p, read(this.vested, p) + read(this.added, p));
  }

  private vest(k: Index, capacity: Column, price: Column): void {
    const wantedCapacity = splat(this.capacities[k]);
    const wantedPrice = splat(this.prices[k]);
    const shares = splat(this.shares[k]);
    const reached = this.reached[k];
    const one = splat(1);
    for (let p = 0; p < abreast; p += LANES) {
      const before = read(reached, p);
      const meets = both(wantedCapacity <= read(capacity, p), wantedPrice <= read(price, p));
      const now = choose(meets, one, before);
      write(reached, p, now);
      write(this.added, p, read(this.added, p) + shares * (now - before));
    }
  }
}

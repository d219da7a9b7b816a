import { at, Column, Index, Lane, put, read, splat, write } from "#lane";
import { columns, fill } from "./block";
import { CHANNELS } from "./channels";

/** What every party, and the outside under 0, has lost so far, by channel: by[channel * parties + party]. */
export class LossBook {
  readonly by: Column[];

  constructor(private readonly parties: Index) {
    this.by = columns(parties * CHANNELS);
  }

  begin(): void {
    for (let i = 0; i < this.by.length; i++) fill(this.by[i], 0);
  }

  add(channel: Index, party: Index, p: Index, loss: Lane): void {
    const column = this.by[channel * this.parties + party];
    write(column, p, read(column, p) + loss);
  }

  total(party: Index, p: Index): Lane {
    let sum = splat(0);
    for (let c = 0; c < CHANNELS; c++) sum = sum + read(this.by[c * this.parties + party], p);
    return sum;
  }

  /** The same of one path. */
  totalAt(party: Index, p: Index): number {
    let sum: number = 0;
    for (let c = 0; c < CHANNELS; c++) sum += at(this.by[c * this.parties + party], p);
    return sum;
  }

  /** Moves that much of one party's losses on a path to a channel of another, out of all its own channels alike. */
  pass(from: Index, to: Index, channel: Index, p: Index, amount: number): void {
    const left = 1 - amount / this.totalAt(from, p);
    for (let c = 0; c < CHANNELS; c++) {
      const column = this.by[c * this.parties + from];
      put(column, p, at(column, p) * left);
    }
    const target = this.by[channel * this.parties + to];
    put(target, p, at(target, p) + amount);
  }
}

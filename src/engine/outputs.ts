import { at, bitsHigh, bitsLow, Column, fromWord, Index, multiplyLow, put, Word } from "#lane";
import { columns, PATHS } from "../model/block";
import { CHANNELS } from "../model/channels";
import { Record } from "../model/record";
import { Shares } from "../model/shares";
import { World } from "../model/world";

/** Outputs before the losses by party, and then by the shareholders of those listed: outcome, quarter, first missed, peak shortfall, cash, raised, announced, paid. */
export const FIXED = 8;

const PRIME: Word = 0x01000193;
const OTHER_PRIME: Word = 0x85ebca6b;

/** What each path of the last block came to, a column an output. */
export class Outputs {
  readonly columns: Column[];

  constructor(
    private readonly world: World,
    private readonly record: Record,
  ) {
    this.columns = columns(FIXED + world.block.parties - 1 + world.exchange.listed.length);
  }

  take(): void {
    const record = this.record;
    const losses = this.world.losses;
    for (let p = 0; p < PATHS; p++) {
      put(this.columns[0], p, record.outcome(p));
      put(this.columns[1], p, at(losses.quarter, p));
      put(this.columns[2], p, at(losses.firstMissed, p));
      put(this.columns[3], p, at(record.peak, p));
      put(this.columns[4], p, at(record.cash, p));
      put(this.columns[5], p, at(record.raised, p));
      put(this.columns[6], p, at(record.announced, p));
      put(this.columns[7], p, at(record.paid, p));
    }
    for (let v = 1; v < this.world.block.parties; v++) this.takeLosses(v);
    const listed = this.world.exchange.listed;
    const first = FIXED + this.world.block.parties - 1;
    for (let i = 0; i < listed.length; i++) this.takeShares(listed[i], this.columns[first + i]);
  }

  private takeShares(shares: Shares, into: Column): void {
    for (let p = 0; p < PATHS; p++) put(into, p, at(shares.taken, p) + at(shares.given, p));
  }

  private takeLosses(party: Index): void {
    const parties = this.world.block.parties;
    for (let p = 0; p < PATHS; p++) {
      let total: number = 0;
      for (let c = 0; c < CHANNELS; c++) total += at(this.world.losses.by[c * parties + party], p);
      put(this.columns[FIXED + party - 1], p, total);
    }
  }

  /** Hash of the raw bits of the first paths of the block; `half` chooses one of two 32-bit halves. */
  hash(paths: Index, half: Index): number {
    const prime = half === 0 ? PRIME : OTHER_PRIME;
    let hash: Word = 0x811c9dc5;
    for (let i = 0; i < this.columns.length; i++) {
      for (let p = 0; p < paths; p++) {
        const number = at(this.columns[i], p);
        hash = multiplyLow((hash ^ bitsLow(number)) >>> 0, prime);
        hash = multiplyLow((hash ^ bitsHigh(number)) >>> 0, prime);
        hash = (hash ^ (hash >>> 15)) >>> 0;
      }
    }
    return fromWord(hash);
  }
}

import {
  at,
  bitsHigh,
  bitsLow,
  Column,
  fromWord,
  Index,
  LANES,
  multiplyLow,
  put,
  read,
  Word,
  write,
} from "#lane";
import { columns, copy, PATHS } from "../model/block";
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
    for (let p = 0; p < PATHS; p++) put(this.columns[0], p, record.outcome(p));
    copy(losses.quarter, this.columns[1]);
    copy(losses.firstMissed, this.columns[2]);
    copy(record.peak, this.columns[3]);
    copy(record.cash, this.columns[4]);
    copy(record.raised, this.columns[5]);
    copy(record.announced, this.columns[6]);
    copy(record.paid, this.columns[7]);
    for (let v = 1; v < this.world.block.parties; v++) this.takeLosses(v);
    const listed = this.world.exchange.listed;
    const first = FIXED + this.world.block.parties - 1;
    for (let i = 0; i < listed.length; i++) this.takeShares(listed[i], this.columns[first + i]);
  }

  private takeShares(shares: Shares, into: Column): void {
    for (let p = 0; p < PATHS; p += LANES) write(into, p, read(shares.taken, p) + read(shares.given, p));
  }

  private takeLosses(party: Index): void {
    const into = this.columns[FIXED + party - 1];
    for (let p = 0; p < PATHS; p += LANES) write(into, p, this.world.losses.total(party, p));
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

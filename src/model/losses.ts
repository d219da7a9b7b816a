import {
  any,
  at,
  both,
  choose,
  Column,
  greater,
  Index,
  Lane,
  LANES,
  lesser,
  put,
  read,
  splat,
  write,
} from "#lane";
import { abreast, Block, fill, perPath } from "./block";
import { UNPAID } from "./channels";
import { Claims } from "./claims";
import { Contracts } from "./contracts";
import { Distress } from "./distress";
import { Due } from "./due";
import { Ledger } from "./ledger";
import { LossBook } from "./lossBook";
import { Recovery } from "./recovery";
import { Rounds } from "./rounds";
import { Shocks } from "./shocks";
import { Tape } from "../lane/tape";
import { Terms } from "./terms";

/** Part of a debt that is not paid by rounding alone. */
const ROUNDING = 1e-12;

/**
 * Who loses what. Bills that are not paid; by a default of the obligor also claims, hardware and stakes; then what
 * parties beyond their buffers pass on to those that they owe. A party that loses more than its buffer is in distress.
 */
export class Losses {
  /** By channel and party: by[channel * parties + party]. */
  readonly by: Column[];
  /** Contract whose bill went unpaid first, -1 while none did. */
  readonly firstMissed: Column = perPath();
  /** Quarter of default, -1 while there is none. */
  readonly quarter: Column = perPath();
  private readonly book: LossBook;
  readonly recovery: Recovery;
  private readonly claims: Claims;
  private readonly distress: Distress;
  private readonly buffers: number[] = [];
  private readonly stakeValues: number[] = [];
  /** 1 on the paths that default now; more than 0 where anybody loses now. */
  readonly falls: Column = perPath();
  private readonly hit: Column = perPath();
  /** What was lost this quarter before anybody had to pay. */
  private readonly early: Column = perPath();
  private noted: boolean = false;
  private readonly largest: Column = perPath();

  constructor(
    terms: Terms,
    private readonly block: Block,
    private readonly ledger: Ledger,
    /** Place of the draw of recovery among those made once a path. */
    draw: Index,
  ) {
    const book = new LossBook(block.parties);
    const recovery = new Recovery(terms, block, draw);
    this.book = book;
    this.by = book.by;
    this.recovery = recovery;
    this.claims = new Claims(terms, block, book, recovery);
    this.distress = new Distress(terms, block, book);
  }

  read(tape: Tape): void {
    tape.list(this.buffers, this.block.parties);
    tape.list(this.stakeValues, this.block.parties);
    this.recovery.plan();
  }

  begin(rounds: Rounds, shocks: Shocks): void {
    this.book.begin();
    this.distress.begin();
    this.recovery.begin(shocks);
    for (let v = 0; v < this.block.parties; v++) {
      fill(rounds.stakes[v], this.stakeValues[v]);
      fill(this.block.failed[v], 0);
      fill(this.block.distressed[v], 0);
    }
    fill(this.firstMissed, -1);
    fill(this.largest, 0);
    fill(this.early, 0);
    this.noted = false;
    fill(this.quarter, -1);
  }

  /** Something that a party, or the outside under 0, loses before the quarter is settled. */
  note(channel: Index, party: Index, loss: Column): void {
    let most = splat(0);
    for (let p = 0; p < abreast; p += LANES) {
      const lost = read(loss, p);
      this.book.add(channel, party, p, lost);
      write(this.early, p, read(this.early, p) + lost);
      most = greater(most, lost);
    }
    if (any(splat(0) < most)) this.noted = true;
  }

  /** After settlement: losses on unpaid debts, and everything that a default of the obligor brings. */
  count(contracts: Contracts, rounds: Rounds): void {
    fill(this.falls, 0);
    if (!this.ledger.strained && !this.noted) return;
    this.fall();
    // On most paths all is paid: only lanes with one on which it is not are looked at.
    for (let p: Index = this.touchedFrom(0); p < abreast; p = this.touchedFrom(p + LANES)) {
      this.countAt(contracts, rounds, p);
    }
    fill(this.early, 0);
    this.noted = false;
  }

  private fall(): void {
    const block = this.block;
    const one = splat(1);
    const zero = splat(0);
    const half = splat(0.5);
    const quarter = splat(block.quarter);
    for (let p = 0; p < abreast; p += LANES) {
      const falls = both(half < read(block.failed[block.obligor], p), half < read(block.alive, p));
      write(this.falls, p, choose(falls, one, zero));
      write(this.hit, p, choose(falls, one, read(this.early, p)));
      write(this.quarter, p, choose(falls, quarter, read(this.quarter, p)));
    }
  }

  /** The first lane from path p on in which anybody loses anything now; abreast if there is none. */
  private touchedFrom(p: Index): Index {
    let first = p;
    while (first < abreast && !any(splat(0) < this.touched(first))) first += LANES;
    return first;
  }

  /** More than 0 where the obligor defaults, somebody lost something before, or pays less than it owes. */
  private touched(p: Index): Lane {
    const pays = this.block.pays;
    let least = splat(1);
    for (let v = 1; v < pays.length; v++) least = lesser(least, read(pays[v], p));
    return read(this.hit, p) + (splat(1) - least);
  }

  private countAt(contracts: Contracts, rounds: Rounds, p: Index): void {
    this.recovery.look(p);
    this.countUnpaid(p);
    this.claims.count(contracts, rounds, this.falls, p);
    for (let i: Index = 0; i < LANES; i++) {
      this.noteMissed(contracts, p + i);
      if (at(this.hit, p + i) > 0) this.distress.spread(contracts, this.buffers, p + i);
    }
    this.countDistress(p);
  }

  /** What is unpaid of a bill is lost; of a loan, the share that its rank does not recover. */
  private countUnpaid(p: Index): void {
    const one = splat(1);
    const rounding = splat(ROUNDING);
    for (let d = 0; d < this.ledger.dues.length; d++) {
      const edge = this.ledger.dues[d];
      if (edge.to === 0 || edge.idle) continue;
      const loan = splat(edge.rank >= 0 ? 1 : 0);
      const share = read(this.recovery.lost[edge.rank >= 0 ? edge.rank : 0], p);
      const unpaid = read(edge.due, p) - read(edge.paid, p);
      this.book.add(UNPAID, edge.to, p, unpaid * (one - loan * (one - share)));
      write(this.hit, p, greater(read(this.hit, p), unpaid - rounding * read(edge.due, p)));
    }
  }

  /** The largest debt to a party that the obligor leaves unpaid in the quarter of default. */
  private noteMissed(contracts: Contracts, p: Index): void {
    if (at(this.falls, p) === 0) return;
    const capacities = contracts.capacities;
    const shares = contracts.shares;
    const loans = contracts.loans;
    for (let c = 0; c < capacities.length; c++) this.noteUnpaid(capacities[c].due, capacities[c].index, p);
    for (let c = 0; c < shares.length; c++) this.noteUnpaid(shares[c].due, shares[c].index, p);
    for (let c = 0; c < loans.length; c++) this.noteUnpaid(loans[c].service, loans[c].index, p);
  }

  private noteUnpaid(due: Due, contract: Index, p: Index): void {
    if (due.from !== this.block.obligor || due.to === 0) return;
    const unpaid = at(due.due, p) - at(due.paid, p);
    if (unpaid <= at(this.largest, p)) return;
    put(this.largest, p, unpaid);
    put(this.firstMissed, p, contract);
  }

  private countDistress(p: Index): void {
    const block = this.block;
    for (let v = 1; v < block.parties; v++) {
      if (v === block.obligor) continue;
      const column = block.distressed[v];
      write(column, p, choose(splat(this.buffers[v]) < this.borne(v, p), splat(1), read(column, p)));
    }
  }

  total(party: Index, p: Index): Lane {
    return this.book.total(party, p);
  }

  /** All that a party's buffer has borne: its losses, and those that it passed on. */
  borne(party: Index, p: Index): Lane {
    return this.total(party, p) + this.distress.passedOn(party, p);
  }

  /** The same of one path; and of it what it passed on. */
  borneAt(party: Index, p: Index): number {
    return this.book.totalAt(party, p) + this.passedOnAt(party, p);
  }

  passedOnAt(party: Index, p: Index): number {
    return this.distress.passedOnAt(party, p);
  }

  buffer(party: Index): number {
    return this.buffers[party];
  }

  /** The quarter of default is the last one alive. */
  bury(): void {
    const one = splat(1);
    for (let p = 0; p < abreast; p += LANES) {
      write(this.block.alive, p, read(this.block.alive, p) * (one - read(this.falls, p)));
    }
  }
}

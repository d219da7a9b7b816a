import { at, both, choose, Column, greater, Index, LANES, read, splat, write } from "#lane";
import { abreast, Block, columns, fill, perPath } from "./block";
import { Claims } from "./claims";
import { Contracts } from "./contracts";
import { Health } from "./health";
import { Line } from "./line";
import { LossBook } from "./lossBook";
import { Losses } from "./losses";
import { Rounds } from "./rounds";
import { SecondMarks } from "./secondMarks";
import { Terms } from "./terms";

/**
 * Marks before default (Barucca et al. 2020): what parties hold of the obligor is worth less as its default becomes likelier,
 * by that chance of what a default now would take from them; what they hold of each other, by what their debtors' marks take
 * beyond their buffers. A mark is no loss: it goes as health returns, and at default the loss takes its place.
 */
export class Marks {
  readonly health: Health;
  /** By party: the largest mark so far; quarters at whose end it was in distress by marks alone. */
  readonly largest: Column[];
  readonly quarters: Column[];
  private readonly book: LossBook;
  private readonly claims: Claims;
  private readonly second: SecondMarks;
  private readonly certain: Column = perPath();

  constructor(
    terms: Terms,
    private readonly block: Block,
    private readonly losses: Losses,
  ) {
    const book = new LossBook(block.parties);
    this.book = book;
    this.claims = new Claims(terms, block, book, losses.recovery);
    this.health = new Health(terms, block, losses.recovery);
    this.second = new SecondMarks(terms, block, losses);
    this.largest = columns(block.parties);
    this.quarters = columns(block.parties);
    block.marked = columns(block.parties);
    block.strained = columns(block.parties);
    block.doubted = columns(block.parties);
    block.held = columns(block.parties);
    fill(this.certain, 1);
  }

  begin(): void {
    for (let v = 0; v < this.block.parties; v++) {
      fill(this.block.marked[v], 0);
      fill(this.block.strained[v], 0);
      fill(this.block.doubted[v], 0);
      fill(this.largest[v], 0);
      fill(this.quarters[v], 0);
    }
  }

  /** At a quarter's end, once its losses are counted and those who failed are no longer alive. */
  look(contracts: Contracts, rounds: Rounds, line: Line): void {
    for (let p = 0; p < abreast; p += LANES) this.losses.recovery.look(p);
    this.health.look(contracts, line);
    this.book.begin();
    for (let p = 0; p < abreast; p += LANES) {
      this.claims.count(contracts, rounds, this.certain, p);
      this.markDown(p);
    }
    for (let p = 0; p < abreast; p++) {
      if (at(this.health.chance, p) > 0) this.second.spread(contracts, p);
    }
    for (let v = 1; v < this.block.parties; v++) this.strain(v);
  }

  /** The chance of default times what it would take now; nothing is marked up. */
  private markDown(p: Index): void {
    const block = this.block;
    const chance = read(this.health.chance, p);
    const zero = splat(0);
    for (let v = 1; v < block.parties; v++) {
      const lost = v === block.obligor ? zero : greater(zero, this.book.total(v, p));
      write(block.marked[v], p, chance * lost);
    }
  }

  /** A party that marks take beyond its buffer holds back as one that losses do, for as long as they do. */
  private strain(v: Index): void {
    const block = this.block;
    const one = splat(1);
    const zero = splat(0);
    const half = splat(0.5);
    const buffer = splat(v === block.obligor ? Number.MAX_VALUE : this.losses.buffer(v));
    for (let p = 0; p < abreast; p += LANES) {
      const mark = read(block.marked[v], p);
      const distressed = read(block.distressed[v], p);
      const beyond = both(zero < mark, buffer < this.losses.borne(v, p) + mark);
      const alone = choose(both(beyond, distressed < half), one, zero);
      write(block.doubted[v], p, choose(beyond, one, zero));
      write(block.strained[v], p, greater(distressed, alone));
      write(this.largest[v], p, greater(read(this.largest[v], p), mark));
      write(this.quarters[v], p, read(this.quarters[v], p) + alone);
    }
  }
}

import { choose, Column, either, Index, LANES, laneOf, put, read, splat, write } from "#lane";
import { abreast, Block, columns, perPath } from "./block";
import { Quantiles } from "./quantiles";
import { Shocks } from "./shocks";
import { Terms } from "./terms";

/** Ranks of a claim, in the order of src/scenario/seniority.ts. */
export const SECURED = 0;
export const UNSECURED = 1;
export const JUNIOR = 2;
const RANKS = 3;

/**
 * What creditors of a firm that defaults lose, by rank, and how much of its capacity finds no other customer: both more
 * in a bust. The share recovered is beta distributed with one draw a path, so that a bad estate is bad for all ranks.
 */
export class Recovery {
  /** Share of a claim that is lost, by rank; share of capacity that stays idle: if a default came this quarter. */
  readonly lost: Column[] = columns(RANKS);
  readonly idle: Column = perPath();
  private readonly lostUsually: Column[] = columns(RANKS);
  private readonly lostInBust: Column[] = columns(RANKS);
  private readonly usual: Quantiles[] = [];
  private readonly bust: Quantiles[] = [];

  constructor(
    private readonly terms: Terms,
    private readonly block: Block,
    /** Place of its draw among those made once a path. */
    private readonly draw: Index,
  ) {
    for (let rank = 0; rank < RANKS; rank++) {
      this.usual.push(new Quantiles());
      this.bust.push(new Quantiles());
    }
  }

  /** Once the terms are read. */
  plan(): void {
    const terms = this.terms;
    this.usual[SECURED].set(terms.recoverySecured, terms.recoverySecuredSpread);
    this.bust[SECURED].set(terms.recoverySecuredBust, terms.recoverySecuredSpread);
    this.usual[UNSECURED].set(terms.recovery, terms.recoverySpread);
    this.bust[UNSECURED].set(terms.recoveryBust, terms.recoverySpread);
    this.usual[JUNIOR].set(terms.recoveryJunior, terms.recoveryJuniorSpread);
    this.bust[JUNIOR].set(terms.recoveryJuniorBust, terms.recoveryJuniorSpread);
  }

  begin(shocks: Shocks): void {
    for (let p = 0; p < abreast; p += LANES) {
      const draw = shocks.once(this.draw, p);
      for (let i = 0; i < LANES; i++) this.take(p + i, laneOf(draw, i));
    }
  }

  private take(p: Index, u: number): void {
    for (let rank = 0; rank < RANKS; rank++) {
      put(this.lostUsually[rank], p, 1 - this.usual[rank].at(u));
      put(this.lostInBust[rank], p, 1 - this.bust[rank].at(u));
    }
  }

  /** What a default in this quarter would leave, from path p on. */
  look(p: Index): void {
    const block = this.block;
    const bad = either(read(block.open, p) < splat(0.5), read(block.mood, p) < splat(this.terms.bust));
    write(this.idle, p, choose(bad, splat(1 - this.terms.reletBust), splat(1 - this.terms.relet)));
    for (let rank = 0; rank < RANKS; rank++) {
      const lost = choose(bad, read(this.lostInBust[rank], p), read(this.lostUsually[rank], p));
      write(this.lost[rank], p, lost);
    }
  }
}

import { both, choose, Column, Index, LANES, read, splat, write } from "#lane";
import { abreast, Block, fill, perPath } from "../block";
import { move } from "../ledger";
import { Shares } from "../shares";
import { Shocks } from "../shocks";
import { Tape } from "../../lane/tape";
import { CapacityContract } from "./capacity";
import { Contract } from "./contract";
import { Gigawatts } from "./gigawatts";
import { intrinsic, Vesting } from "./vesting";

/**
 * Shares that a listed vendor grants to its customer as orders are delivered and its price rises. The customer sells
 * them to the outside; the vendor's other shareholders pay by dilution.
 */
export class Warrant extends Contract {
  /** Price today, and what a share costs the holder, USD. */
  private price: number = 0;
  private strike: number = 0;
  /** Share of what is left that the holder sells each quarter; of the price kept; of new shares never sold. */
  private pace: number = 1;
  private kept: number = 1;
  private held: number = 0;
  private holdsChance: number = 1;

  private readonly gigawatts: Gigawatts;
  private readonly vesting: Vesting = new Vesting();
  private readonly holds: Column = perPath();
  private readonly seen: Column = perPath();
  private readonly counted: Column = perPath();
  private readonly unsold: Column = perPath();
  private readonly proceeds: Column = perPath();

  constructor(
    index: Index,
    from: Index,
    to: Index,
    quarters: Index,
    private readonly capacities: CapacityContract[],
    private readonly contract: Index,
    private readonly draw: Index,
  ) {
    super(index, from, to);
    this.gigawatts = new Gigawatts(quarters);
  }

  override read(tape: Tape): void {
    this.price = tape.next();
    this.strike = tape.next();
    this.pace = 1 / Math.max(1, tape.next());
    this.kept = 1 - tape.next();
    this.held = tape.next();
    this.holdsChance = tape.next();
    this.vesting.read(tape);
    this.gigawatts.read(tape);
  }

  override begin(_block: Block, shocks: Shocks): void {
    const chance = splat(this.holdsChance);
    const one = splat(1);
    const zero = splat(0);
    for (let p = 0; p < abreast; p += LANES) {
      write(this.holds, p, choose(shocks.once(this.draw, p) < chance, one, zero));
    }
    this.gigawatts.begin();
    this.vesting.begin();
    fill(this.unsold, 0);
    fill(this.proceeds, 0);
  }

  /**
   * Vests what is due and sells. `strength` is that of the warrants loop: at 0 the price is as expected, whatever happens
   * to it.
   */
  vest(block: Block, shares: Shares, strength: number): void {
    this.gigawatts.count(block, this.capacities[this.contract]);
    this.look(block, shares, strength);
    this.vesting.step(this.counted, this.seen);
    this.give(shares);
    this.sell(block, shares);
    move(block, 0, this.to, this.proceeds);
  }

  /** The price that counts, and the capacity: none while bills are deferred, once the customer is gone, or if the further conditions fail. */
  private look(block: Block, shares: Shares, strength: number): void {
    const today = splat(this.price);
    const expected = splat(shares.drift(block.quarter));
    const response = splat(strength);
    const zero = splat(0);
    for (let p = 0; p < abreast; p += LANES) {
      const log = expected + response * (read(shares.price, p) - expected);
      const keeps = both(zero < read(block.alive, p) * read(this.holds, p), read(block.deferring, p) <= zero);
      write(this.seen, p, today * shares.worth(log));
      write(this.counted, p, choose(keeps, read(this.gigawatts.delivered, p), zero));
    }
  }

  /** Dilutes the issuer's shareholders by what is new, at what it is worth after dilution. */
  private give(shares: Shares): void {
    const strike = splat(this.strike);
    const value = splat(this.valuePerDollar(shares));
    const one = splat(1);
    for (let p = 0; p < abreast; p += LANES) {
      const worth = intrinsic(read(this.vesting.added, p), read(this.seen, p), strike);
      const diluted = (worth * value) / (one + read(this.vesting.vested, p));
      write(shares.given, p, read(shares.given, p) + diluted);
    }
  }

  /** Market value of the issuer per dollar of its share price. */
  private valuePerDollar(shares: Shares): number {
    return this.price > 0 ? shares.marketValue / this.price : 0;
  }

  private sell(block: Block, shares: Shares): void {
    const strike = splat(this.strike);
    const value = splat(this.kept * this.valuePerDollar(shares));
    const free = splat(1 - this.held);
    const pace = splat(this.pace);
    const one = splat(1);
    for (let p = 0; p < abreast; p += LANES) {
      const stock = read(this.unsold, p) + free * read(this.vesting.added, p);
      const sold = pace * stock * read(block.alive, p);
      const worth = intrinsic(sold, read(this.seen, p), strike);
      write(this.proceeds, p, (worth * value) / (one + read(this.vesting.vested, p)));
      write(this.unsold, p, stock - sold);
    }
  }

  override paid(): Column {
    return this.proceeds;
  }
}

import { choose, Column, greater, Index, Lane, LANES, lesser, read, splat, write } from "#lane";
import { exponential } from "../../arithmetic/exponential";
import { abreast, Block, fill, perPath } from "../block";
import { move, noteHinged } from "../ledger";
import { Shocks } from "../shocks";
import { Tape } from "../../lane/tape";
import { STEP } from "../terms";
import { CapacityContract } from "./capacity";
import { Contract } from "./contract";

const DATED = 0;
const PER_GIGAWATT = 1;
const LISTING = 2;

/**
 * Equity that an investor pays in on dates, per gigawatt delivered, at a listing, or once the conditions hold that any of these may
 * have beside: a value of the firm, a share price, and an investor that is well. It is no debt: a distressed or
 * penniless investor gives less, and nobody defaults by it. A part may come as services that lower later bills.
 */
export class Tranche extends Contract {
  private condition: Index = 0;
  private holdsChance: number = 1;
  private inKind: number = 0;
  /** Amounts by quarter when dated, else cumulative gigawatts of the contract. */
  private readonly schedule: number[] = [];
  private amount: number = 0;
  private limit: number = 0;
  private deadline: Index = 0;
  private chance: number = 0;
  private hurdle: number = 0;
  /** What it further waits for (src/model/conditions.ts): a price over today's, and whose; the investor's losses over its buffer, its debt. */
  leastPrice: number = 0;
  priceOf: Index = 0;
  mostLost: number = Number.MAX_VALUE;
  mostDebt: number = Number.MAX_VALUE;
  private gigawattsOf: Index = 0;
  private servicesOf: Index = 0;

  /** Share of it that those conditions leave. */
  readonly open: Column = perPath();
  private readonly holds: Column = perPath();
  private readonly given: Column = perPath();
  private readonly gigawatts: Column = perPath();
  private readonly amountNow: Column = perPath();
  private readonly services: Column = perPath();
  private hinge: number = 0;
  /** Whether nothing may be paid in this quarter. */
  private idle: boolean = false;

  constructor(
    index: Index,
    from: Index,
    to: Index,
    private readonly quarters: Index,
    private readonly capacities: CapacityContract[],
    private readonly draw: Index,
    private readonly stream: Index,
  ) {
    super(index, from, to);
  }

  override read(tape: Tape): void {
    this.condition = tape.index();
    this.holdsChance = tape.next();
    this.inKind = tape.next();
    this.servicesOf = tape.index();
    if (this.servicesOf >= 0) this.capacities[this.servicesOf].arrears.served = true;
    this.amount = tape.next();
    this.limit = tape.next();
    this.gigawattsOf = tape.index();
    this.deadline = tape.index();
    this.chance = 1 - exponential(-tape.next() * STEP);
    this.hurdle = tape.next();
    this.leastPrice = tape.next();
    this.priceOf = tape.index();
    this.mostLost = tape.next();
    this.mostDebt = tape.next();
    tape.list(this.schedule, this.quarters);
  }

  /** Whether it further waits for anything at all. */
  waits(): boolean {
    return this.leastPrice > 0 || this.mostLost < Number.MAX_VALUE || this.mostDebt < Number.MAX_VALUE;
  }

  override begin(_block: Block, shocks: Shocks): void {
    const chance = splat(this.holdsChance);
    const one = splat(1);
    const zero = splat(0);
    for (let p = 0; p < abreast; p += LANES) {
      write(this.holds, p, choose(shocks.once(this.draw, p) < chance, one, zero));
    }
    fill(this.open, 1);
    fill(this.given, 0);
    fill(this.gigawatts, 0);
  }

  /** Pays in what is due under its condition; `credit` is what the investor may draw beside its cash, `loop` the strength of vendor equity. */
  fund(block: Block, shocks: Shocks, credit: number, loop: number, hinge: number): void {
    this.hinge = hinge;
    this.idle = !this.mayPay(block.quarter);
    if (this.idle) {
      fill(this.amountNow, 0);
      return;
    }
    if (this.condition === DATED) fill(this.amountNow, this.schedule[block.quarter]);
    else if (this.condition === PER_GIGAWATT) this.countGigawatts(block);
    else if (this.condition === LISTING) this.list(block, shocks);
    else this.offer(this.amount);
    const line = splat(this.from === 0 ? Number.MAX_VALUE : credit);
    const feedback = splat(loop);
    const zero = splat(0);
    const one = splat(1);
    const kind = splat(this.servicesOf >= 0 ? this.inKind : 0);
    const hurdle = splat(this.hurdle);
    for (let p = 0; p < abreast; p += LANES) {
      const ready =
        read(block.alive, p) * (one - feedback * read(block.strained[this.from], p)) * read(this.holds, p);
      const offered = read(this.amountNow, p) * ready * read(this.open, p);
      const amount = choose(hurdle <= read(block.value, p), offered, zero);
      const able = lesser(
        greater(zero, read(block.cash[this.from], p) + line),
        greater(zero, read(block.promisedRoom[this.from], p) - read(block.invested[this.from], p)),
      );
      const cash = lesser(able, amount * (one - kind));
      write(block.invested[this.from], p, read(block.invested[this.from], p) + cash + amount * kind);
      write(this.given, p, read(this.given, p) + cash + amount * kind);
      write(this.services, p, amount * kind);
      write(this.amountNow, p, cash);
    }
    move(block, this.from, this.to, this.amountNow);
    noteHinged(block, this.from, this.amountNow, hinge);
    if (this.servicesOf >= 0) this.grantServices();
  }

  /** Whether anything may be paid in a quarter, on any path. */
  private mayPay(quarter: Index): boolean {
    if (this.condition === DATED) return this.schedule[quarter] > 0;
    return this.condition === PER_GIGAWATT || quarter <= this.deadline;
  }

  private grantServices(): void {
    const credit = this.capacities[this.servicesOf].arrears.credit;
    for (let p = 0; p < abreast; p += LANES) write(credit, p, read(credit, p) + read(this.services, p));
  }

  /** What an unwilling investor holds back for gigawatts delivered is still to come. */
  private countGigawatts(block: Block): void {
    const contract = this.capacities[this.gigawattsOf];
    const per = splat(this.amount);
    const limit = splat(this.limit);
    const cumulated = splat(this.schedule[block.quarter]);
    const zero = splat(0);
    for (let p = 0; p < abreast; p += LANES) {
      const now = greater(read(this.gigawatts, p), cumulated * contract.progress(block, p));
      const owed = lesser(per * now, limit) - read(this.given, p);
      write(this.gigawatts, p, now);
      write(this.amountNow, p, greater(zero, owed) * read(block.willing[this.from], p));
    }
  }

  /** What is left of an amount. */
  private offer(amount: number): void {
    const whole = splat(amount);
    const zero = splat(0);
    for (let p = 0; p < abreast; p += LANES) {
      write(this.amountNow, p, greater(zero, whole - read(this.given, p)));
    }
  }

  /** A listing may happen before the deadline, while the firm is worth enough. */
  private list(block: Block, shocks: Shocks): void {
    const chance = splat(this.chance);
    const zero = splat(0);
    this.offer(this.amount);
    for (let p = 0; p < abreast; p += LANES) {
      const draw = shocks.quarterly(this.stream, block.quarter, p);
      write(this.amountNow, p, choose(draw < chance, read(this.amountNow, p), zero));
    }
  }

  /** What hinged on the firm's survival is taken back if it failed. */
  override close(block: Block): void {
    if (this.idle || !block.withdrawing) return;
    const hinge = splat(this.hinge);
    for (let p = 0; p < abreast; p += LANES) {
      const back = read(this.amountNow, p) * hinge * read(block.withdrawn, p);
      write(this.amountNow, p, read(this.amountNow, p) - back);
      write(this.given, p, read(this.given, p) - back);
    }
  }

  override paid(): Column {
    return this.amountNow;
  }

  /** All that was paid in so far, services included: what a default writes down. */
  invested(p: Index): Lane {
    return read(this.given, p);
  }
}

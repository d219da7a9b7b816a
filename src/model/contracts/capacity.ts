import { choose, Column, greater, Index, Lane, LANES, lesser, read, splat, write } from "#lane";
import { abreast, Block, fill, perPath } from "../block";
import { Due } from "../due";
import { Ledger } from "../ledger";
import { Shocks } from "../shocks";
import { Tape } from "../../lane/tape";
import { STEP, Terms } from "../terms";
import { Arrears } from "./arrears";
import { Committed } from "./committed";
import { Delivery } from "./delivery";
import { triangular } from "./triangular";

/** Places of a capacity contract's draws, once a path: scale, condition, slip. */
const SCALE = 0;
const HOLDS = 1;
const SLIP = 2;

/**
 * Compute capacity on a schedule: a firm part is due whatever happens, a conditional part if its condition holds and
 * until it is cut, an optional part once ordered. A conditional part never defaults: unpaid, it is dropped for good.
 */
export abstract class CapacityContract extends Committed {
  readonly due: Due;
  readonly delivery: Delivery;
  readonly arrears: Arrears;
  cutOrder: Index = 0;
  /** Whether its bill is rent for what runs, or the price of what is delivered. */
  rented: boolean = true;
  /** Whether it is billed as scheduled, although the builder is late because money is dear. */
  private scheduled: boolean = false;
  private low: number = 1;
  private mode: number = 1;
  private high: number = 1;
  private holdsChance: number = 1;
  private slipQuarters: number = 0;
  private tail: number = 0;

  /** This quarter's firm and conditional bill. */
  readonly firmBill: Column = perPath();
  readonly softBill: Column = perPath();
  /** Both. */
  readonly bill: Column = perPath();

  constructor(
    index: Index,
    from: Index,
    to: Index,
    protected readonly terms: Terms,
    ledger: Ledger,
    quarters: Index,
    private readonly draws: Index,
  ) {
    super(index, from, to, quarters);
    this.due = ledger.open(from, to);
    this.delivery = new Delivery(terms);
    this.arrears = new Arrears(terms);
  }

  override read(tape: Tape): void {
    this.cutOrder = tape.index();
    this.low = tape.next();
    this.mode = tape.next();
    this.high = tape.next();
    this.parts.read(tape, this.terms.firmness);
    this.holdsChance = tape.next();
    this.slipQuarters = tape.next() / STEP;
    this.arrears.lag = tape.next();
    this.direct = tape.next();
    this.tail = tape.next();
    this.exposure.read(tape, this.terms.leaseCap > 0.5);
    this.scheduled = tape.flag();
    this.amounts.read(tape, this.terms.claimDiscount, this.tail);
  }

  /** Bill of a quarter at central values, and the most that options could add to it; for plans and forecasts. */
  planned(quarter: Index): number {
    const today = this.amounts.running[quarter] * (this.parts.firm + this.parts.conditional);
    const more = this.amounts.added[quarter] * this.mode * this.terms.commitmentScale;
    return (today + more * (this.parts.firm + this.parts.conditional * this.holdsChance)) * this.direct;
  }

  optional(quarter: Index): number {
    return this.announced(quarter) * this.parts.option;
  }

  /** What was announced for a quarter. */
  announced(quarter: Index): number {
    return (
      (this.amounts.running[quarter] + this.amounts.added[quarter] * this.mode * this.terms.commitmentScale) *
      this.direct
    );
  }

  override begin(_block: Block, shocks: Shocks): void {
    const chance = splat(this.holdsChance);
    const one = splat(1);
    const zero = splat(0);
    this.delivery.begin(shocks, this.draws + SLIP, this.slipQuarters, this.amounts.schedule[0]);
    this.arrears.begin();
    const open = splat(this.arrears.lag * this.amounts.schedule[0] * this.parts.firm * this.direct);
    for (let p = 0; p < abreast; p += LANES) {
      const size = triangular(shocks.once(this.draws + SCALE, p), this.low, this.mode, this.high);
      write(this.scale, p, size * splat(this.terms.commitmentScale));
      write(this.holds, p, choose(shocks.once(this.draws + HOLDS, p) < chance, one, zero));
      write(this.arrears.carried, p, open);
    }
    fill(this.cut, 0);
    fill(this.stays, 1);
    fill(this.notice, 0);
    fill(this.lateNotice, 0);
  }

  override deliver(block: Block, shocks: Shocks): void {
    const delivery = this.delivery;
    const target = this.amounts.schedule[block.quarter];
    const held = block.held[this.to];
    delivery.advance(delivery.built, block, shocks, target, this.exposure.borrowed(), held);
    if (this.scheduled) delivery.advance(delivery.free, block, shocks, target, 0, held);
    const billed = this.scheduled ? delivery.free : delivery.built;
    for (let p = 0; p < abreast; p += LANES) {
      const running = this.runningOf(block, read(billed, p), p);
      const added = this.addedOf(block, read(billed, p), p);
      const firm = this.firmOf(block, running, added, p);
      const soft = this.softOf(running, added, p);
      write(this.firmBill, p, firm);
      write(this.softBill, p, soft);
      write(this.bill, p, firm + soft);
      write(block.capacity, p, read(block.capacity, p) + firm + soft);
    }
    if (this.scheduled) this.missBuilt(block);
  }

  /** Capacity that is billed as scheduled and not built is none. */
  private missBuilt(block: Block): void {
    for (let p = 0; p < abreast; p += LANES) {
      const running = this.runningOf(block, read(this.delivery.built, p), p);
      const added = this.addedOf(block, read(this.delivery.built, p), p);
      const there = this.firmOf(block, running, added, p) + this.softOf(running, added, p);
      const billed = read(this.bill, p);
      write(block.capacity, p, read(block.capacity, p) - (billed - there));
    }
  }

  /** What of an amount on the schedule was there on the first day, and what was added to it since. */
  private runningOf(block: Block, amount: Lane, p: Index): Lane {
    return lesser(amount, splat(this.amounts.schedule[0])) * read(block.alive, p);
  }

  private addedOf(block: Block, amount: Lane, p: Index): Lane {
    const more = greater(splat(0), amount - splat(this.amounts.schedule[0]));
    return more * read(this.scale, p) * read(block.alive, p);
  }

  /** What of both is firm, and what is conditional and not cut. */
  private firmOf(block: Block, running: Lane, added: Lane, p: Index): Lane {
    return (running + added) * this.firmPart(block, p);
  }

  private softOf(running: Lane, added: Lane, p: Index): Lane {
    const soft = splat(this.parts.conditional * this.direct);
    return (running + added * read(this.holds, p)) * soft * (splat(1) - read(this.cut, p));
  }

  /** Adds this quarter's dues to what the obligor must find. */
  override fallDue(block: Block): void {
    const arrears = this.arrears;
    const share = splat(this.terms.stretchShare);
    for (let p = 0; p < abreast; p += LANES) {
      const old = arrears.fallDue(block, p);
      const firm = read(this.firmBill, p);
      const soft = read(this.softBill, p);
      const owed = arrears.inMoney(old, arrears.payable(firm, read(block.deferring, p)), p);
      const least = arrears.inMoney(old, arrears.payable(firm, share), p);
      write(block.firmDues, p, read(block.firmDues, p) + owed);
      write(block.deferrable, p, read(block.deferrable, p) + (owed - least));
      write(block.softBills, p, read(block.softBills, p) + soft);
      write(block.bills, p, read(block.bills, p) + firm + soft);
    }
  }

  /** Firm part of this quarter's bill that is payable now if none of it is deferred. */
  payable(p: Index): Lane {
    return this.arrears.payable(read(this.firmBill, p), splat(0));
  }

  /** Fixes the debt of the quarter, once it is known what is deferred and what is dropped. */
  present(block: Block): void {
    const one = splat(1);
    for (let p = 0; p < abreast; p += LANES) {
      const firm = this.arrears.payable(read(this.firmBill, p), read(block.deferring, p));
      const soft = read(this.softBill, p) * (one - read(block.dropping, p));
      write(this.due.due, p, this.arrears.inMoney(read(this.arrears.due, p), firm, p) + soft);
    }
  }

  override close(block: Block): void {
    this.arrears.close(block, this.firmBill);
  }

  /** After a quarter: what was dropped or noticed in time is cut for good, and notices come a quarter nearer. */
  moveOn(block: Block, p: Index): void {
    const one = splat(1);
    const kept = (one - read(this.cut, p)) * (one - read(block.dropping, p));
    const stays = one - read(this.notice, p);
    write(this.cut, p, one - kept * stays);
    write(this.stays, p, stays);
    write(this.notice, p, read(this.lateNotice, p));
    write(this.lateNotice, p, splat(0));
  }

  /** What of this quarter's conditional bill was not dropped, and ends by no notice yet. */
  free(block: Block, p: Index): Lane {
    const one = splat(1);
    const left = (one - read(block.dropping, p)) * read(this.stays, p) * (one - read(this.notice, p));
    return read(this.softBill, p) * left;
  }

  override paid(): Column {
    return this.due.paid;
  }

  /** Share of the announced capacity that has been delivered and taken. */
  progress(block: Block, p: Index): Lane {
    const announced = this.amounts.schedule[block.quarter] * this.direct;
    return read(this.bill, p) * splat(announced > 0 ? 1 / announced : 0);
  }

  /** Share of all the capacity that was ever announced that has been delivered and taken. */
  delivered(p: Index): Lane {
    const most = this.amounts.most * this.direct;
    return read(this.bill, p) * splat(most > 0 ? 1 / most : 0);
  }
}

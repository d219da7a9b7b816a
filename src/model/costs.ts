import { Column, greater, LANES, lesser, read, splat, write } from "#lane";
import { abreast, Block, fill, perPath } from "./block";
import { Due } from "./due";
import { Ledger, move } from "./ledger";
import { glide } from "./schedule";
import { STEP, Terms } from "./terms";

/** Revenue, running cost, interest and tax: what passes between the obligor and the outside every quarter. */
export class Costs {
  readonly due: Due;
  /** Running cost, with interest on the line. */
  readonly running: Column = perPath();
  /** Losses of earlier quarters that still offset profit. */
  readonly losses: Column = perPath();
  private readonly income: Column = perPath();

  constructor(
    private readonly terms: Terms,
    private readonly block: Block,
    ledger: Ledger,
  ) {
    this.due = ledger.open(block.obligor, 0);
  }

  begin(): void {
    fill(this.losses, this.terms.taxLosses);
  }

  /** Revenue and interest on opening cash come in. */
  collect(): void {
    const block = this.block;
    const rate = splat(this.terms.interest * STEP);
    const cash = block.cash[block.obligor];
    const zero = splat(0);
    for (let p = 0; p < abreast; p += LANES) {
      const interest = rate * greater(zero, read(cash, p)) * read(block.alive, p);
      write(block.interest, p, interest);
      write(this.income, p, read(block.revenue, p) * read(block.alive, p) + interest);
    }
    move(block, 0, block.obligor, this.income);
  }

  share(): number {
    const terms = this.terms;
    return glide(terms.costShare, terms.costShareLong, terms.costGlide, this.block.quarter);
  }

  run(lineInterest: Column): void {
    const block = this.block;
    const share = splat(this.share());
    const fixed = splat(this.terms.costFixed * STEP);
    for (let p = 0; p < abreast; p += LANES) {
      write(this.running, p, share * read(block.revenue, p) + fixed + read(lineInterest, p));
    }
  }

  /** Running cost, compute bought outside contracts, and tax on what is then left. */
  fallDue(spotCost: Column): void {
    const block = this.block;
    for (let p = 0; p < abreast; p += LANES) {
      write(this.due.due, p, (read(this.running, p) + read(spotCost, p)) * read(block.alive, p));
    }
    this.tax();
    for (let p = 0; p < abreast; p += LANES)
      write(block.costs, p, read(block.costs, p) + read(this.due.due, p));
  }

  /** Losses of earlier quarters offset profit up to a limit; a loss adds to them. */
  private tax(): void {
    const block = this.block;
    const rate = splat(this.terms.taxRate);
    const limit = splat(this.terms.taxLimit);
    const zero = splat(0);
    for (let p = 0; p < abreast; p += LANES) {
      const expense = read(block.bills, p) + read(block.expense, p) + read(this.due.due, p);
      const alive = read(block.alive, p);
      const profit = read(block.revenue, p) * alive + read(block.interest, p) - expense;
      const losses = read(this.losses, p);
      const gain = greater(zero, profit);
      const used = lesser(losses, limit * gain);
      write(this.losses, p, losses - used + greater(zero, zero - profit));
      write(this.due.due, p, read(this.due.due, p) + rate * (gain - used) * alive);
    }
  }
}

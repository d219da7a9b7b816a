import { Column, greater, LANES, lesser, read, splat, write } from "#lane";
import { abreast, Block, fill, perPath } from "./block";
import { move } from "./ledger";
import { STEP, Terms } from "./terms";

/** The committed credit line: drawn when nothing else keeps cash at its minimum, repaid when there is plenty. */
export class Line {
  readonly interest: Column = perPath();
  private readonly drawn: Column = perPath();
  private readonly amount: Column = perPath();

  constructor(
    private readonly terms: Terms,
    private readonly block: Block,
  ) {}

  begin(): void {
    fill(this.drawn, 0);
    fill(this.block.undrawn, this.terms.line);
  }

  accrue(): void {
    const rate = splat(this.terms.lineRate * STEP);
    for (let p = 0; p < abreast; p += LANES) {
      write(this.interest, p, rate * read(this.drawn, p) * read(this.block.alive, p));
    }
  }

  draw(due: Column): void {
    const block = this.block;
    const minimum = splat(this.terms.cashMinimum);
    const zero = splat(0);
    for (let p = 0; p < abreast; p += LANES) {
      const short = minimum + read(due, p) - read(block.cash[block.obligor], p);
      const wanted = greater(zero, short) * read(block.alive, p);
      write(this.amount, p, lesser(wanted, read(block.undrawn, p)));
    }
    move(block, 0, block.obligor, this.amount);
    this.book(1);
  }

  /** Out of cash above the minimum and the forecast burn, once all is paid. */
  repay(): void {
    const block = this.block;
    const minimum = splat(this.terms.cashMinimum);
    const zero = splat(0);
    for (let p = 0; p < abreast; p += LANES) {
      const kept = minimum + greater(zero, read(block.burnAhead, p));
      const spare = greater(zero, read(block.cash[block.obligor], p) - kept) * read(block.alive, p);
      write(this.amount, p, lesser(spare, read(this.drawn, p)));
    }
    move(block, block.obligor, 0, this.amount);
    this.book(-1);
  }

  private book(sign: number): void {
    const undrawn = this.block.undrawn;
    const change = splat(sign);
    for (let p = 0; p < abreast; p += LANES) {
      const amount = read(this.amount, p) * change;
      write(this.drawn, p, read(this.drawn, p) + amount);
      write(undrawn, p, read(undrawn, p) - amount);
    }
  }

  owed(): Column {
    return this.drawn;
  }
}

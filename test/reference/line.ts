import { positive } from "./arithmetic";
import { type Ledger, OUTSIDE } from "./ledger";
import { QUARTER, type Terms } from "./terms";

/** docs/model.md, 5. The line: committed credit of the firm. */
export class Line {
  drawn = 0;

  constructor(
    private readonly obligor: string,
    private readonly terms: Terms,
    private readonly ledger: Ledger,
  ) {}

  get undrawn(): number {
    return this.terms.funding.line - this.drawn;
  }

  get interest(): number {
    return this.drawn * this.terms.funding.lineRate * QUARTER;
  }

  draw(missing: number): void {
    const amount = Math.min(this.undrawn, positive(missing));
    this.drawn += amount;
    this.ledger.move(OUTSIDE, this.obligor, amount);
  }

  repay(spare: number): void {
    const amount = Math.min(this.drawn, positive(spare));
    this.drawn -= amount;
    this.ledger.move(this.obligor, OUTSIDE, amount);
  }
}

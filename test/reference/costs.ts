import { glide, positive } from "./arithmetic";
import { QUARTER, type Terms } from "./terms";

/** What comes in and what is owed, apart from costs of the firm itself. */
interface Income {
  readonly revenue: number;
  /** On cash. */
  readonly interest: number;
  /** Bills of capacity contracts, shares of revenue and interest on loans, whenever they are paid. */
  readonly accrued: number;
}

/** docs/model.md, 4. Costs and tax. */
export class Costs {
  /** Carried forward for tax. */
  private losses: number;

  constructor(private readonly terms: Terms) {
    this.losses = terms.tax.losses;
  }

  /** share(q): running cost as a share of revenue. */
  share(quarter: number): number {
    const { share, shareLong, glide: years } = this.terms.costs;
    return glide(share, shareLong, years, (quarter + 1 / 2) * QUARTER);
  }

  /** What falls due to the outside, with interest on the line and compute outside contracts. */
  due(quarter: number, { revenue, interest, accrued }: Income, lineInterest: number, spot: number): number {
    const running = this.share(quarter) * revenue + this.terms.costs.fixed * QUARTER + lineInterest + spot;
    return running + this.tax(revenue + interest - accrued - running);
  }

  private tax(profit: number): number {
    const { rate, limit } = this.terms.tax;
    const used = Math.min(this.losses, limit * positive(profit));
    this.losses += positive(-profit) - used;
    return rate * (positive(profit) - used);
  }
}

import { Column, greater, LANES, read, splat, write } from "#lane";
import { abreast, Block, fill, perPath } from "./block";
import { Terms } from "./terms";

/** A price is never told to be less than this part of today's. */
const LEAST = 1e-9;

/** The price of a share of the obligor over today's: its market value, less what new shares took from the old ones. */
export class ObligorShares {
  readonly price: Column = perPath();
  /** What of the firm the shares of the first day still are. */
  private readonly kept: Column = perPath();

  constructor(private readonly terms: Terms) {}

  begin(): void {
    fill(this.price, 1);
    fill(this.kept, 1);
  }

  quote(block: Block): void {
    const today = splat(this.terms.marketValue > 0 ? 1 / this.terms.marketValue : 0);
    const least = splat(LEAST);
    for (let p = 0; p < abreast; p += LANES) {
      write(this.price, p, greater(least, today * read(block.value, p) * read(this.kept, p)));
    }
  }

  /** All new equity of the quarter buys shares at its price. */
  dilute(block: Block): void {
    const tiny = splat(1e-300);
    for (let p = 0; p < abreast; p += LANES) {
      let money = splat(0);
      for (let i = 0; i < block.investors.length; i++) {
        money = money + read(block.invested[block.investors[i]], p);
      }
      const value = read(block.value, p);
      write(this.kept, p, (read(this.kept, p) * value) / greater(tiny, value + money));
    }
  }
}

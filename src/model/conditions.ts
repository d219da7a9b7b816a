import { both, choose, Column, Index, LANES, read, splat, write } from "#lane";
import { abreast, Block, perPath } from "./block";
import { Tranche } from "./contracts/tranche";
import { Exchange } from "./exchange";
import { Losses } from "./losses";

/**
 * What promised equity waits for beside its date, its gigawatts or the value of the firm: a share price, and an investor that
 * is well by its losses and its debts. A promise whose conditions fail pays 1 − s, s being the strength of vendor equity.
 */
export class Conditions {
  /** A price over today's. */
  private readonly price: Column = perPath();

  constructor(
    private readonly block: Block,
    private readonly exchange: Exchange,
    private readonly losses: Losses,
  ) {}

  look(tranches: Tranche[], strength: number): void {
    const one = splat(1);
    const refused = splat(1 - strength);
    for (let i = 0; i < tranches.length; i++) {
      const tranche = tranches[i];
      if (!tranche.waits()) continue;
      const price = this.priceOf(tranche.priceOf);
      const least = splat(tranche.leastPrice);
      const lost = splat(tranche.mostLost);
      const debt = splat(tranche.mostDebt);
      const counts = splat(tranche.from > 0 ? 1 : 0); // the outside is well whatever it has lost
      const buffer = splat(Math.max(1e-200, this.losses.buffer(tranche.from)));
      for (let p = 0; p < abreast; p += LANES) {
        const felt = counts * (this.losses.total(tranche.from, p) + read(this.block.marked[tranche.from], p));
        const well = both(felt / buffer <= lost, read(this.block.debtShare[tranche.from], p) <= debt);
        const holds = both(well, least <= read(price, p));
        write(tranche.open, p, choose(holds, one, refused));
      }
    }
  }

  /** The price of a listed party's shares over today's; 1 of one that is not. */
  private priceOf(party: Index): Column {
    const one = splat(1);
    for (let p = 0; p < abreast; p += LANES) write(this.price, p, one);
    for (let i = 0; i < this.exchange.listed.length; i++) {
      const shares = this.exchange.listed[i];
      if (shares.party !== party) continue;
      for (let p = 0; p < abreast; p += LANES) write(this.price, p, shares.worth(read(shares.price, p)));
    }
    return this.price;
  }
}

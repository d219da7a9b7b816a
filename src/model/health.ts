import { at, Column, greater, LANES, put, read, splat, write } from "#lane";
import { touchOf } from "../arithmetic/touch";
import { abreast, Block, fill, perPath } from "./block";
import { Contracts } from "./contracts";
import { Line } from "./line";
import { Recovery } from "./recovery";
import { Terms } from "./terms";

/**
 * How likely holders think it, at a quarter's end, that the obligor's assets fall to its debts within a year (Black and Cox
 * 1976). Its equity is its market value; its debts are what would be claimed if it failed now, net of re-letting.
 */
export class Health {
  /** That chance; 0 once it has failed. */
  readonly chance: Column = perPath();
  private readonly debts: Column = perPath();

  constructor(
    private readonly terms: Terms,
    private readonly block: Block,
    private readonly recovery: Recovery,
  ) {}

  look(contracts: Contracts, line: Line): void {
    this.owe(contracts, line);
    const s = this.terms.marksVolatility;
    for (let p = 0; p < abreast; p++) {
      const debts = at(this.debts, p);
      const share = debts / Math.max(1e-300, at(this.block.value, p) + debts);
      put(this.chance, p, at(this.block.alive, p) > 0 ? touchOf(share, s) : 0);
    }
  }

  private owe(contracts: Contracts, line: Line): void {
    const block = this.block;
    fill(this.debts, 0);
    this.add(line.owed());
    for (let i = 0; i < contracts.loans.length; i++) {
      if (contracts.loans[i].to === block.obligor) this.add(contracts.loans[i].balance);
    }
    for (let c = 0; c < contracts.capacities.length; c++) {
      const contract = contracts.capacities[c];
      for (let p = 0; p < abreast; p += LANES) {
        const claim = contract.arrears.open(p) + read(this.recovery.idle, p) * contract.backlog(block, p);
        write(this.debts, p, read(this.debts, p) + greater(splat(0), claim));
      }
    }
  }

  private add(owed: Column): void {
    for (let p = 0; p < abreast; p += LANES) write(this.debts, p, read(this.debts, p) + read(owed, p));
  }
}

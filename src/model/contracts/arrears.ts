import { choose, Column, greater, Index, Lane, LANES, lesser, read, splat, write } from "#lane";
import { abreast, Block, fill, perPath } from "../block";
import { STEP, Terms } from "../terms";

/**
 * What is still owed on bills of earlier quarters of one contract: the part on payment terms, what was deferred by
 * agreement and is repaid with interest, the fee for cuts, less what the vendor owes in services.
 */
export class Arrears {
  readonly carried: Column = perPath();
  readonly deferred: Column = perPath();
  readonly fee: Column = perPath();
  readonly credit: Column = perPath();
  /** Part of it that falls due this quarter, before services take the place of money. */
  readonly due: Column = perPath();
  private readonly repaying: Column = perPath();
  /** Whether anybody pays in services in this scenario: else there is no credit. */
  served: boolean = true;
  /** Share of a quarter's firm bill that is payable a quarter later. */
  lag: number = 0;

  constructor(private readonly terms: Terms) {}

  begin(): void {
    fill(this.carried, 0);
    fill(this.deferred, 0);
    fill(this.fee, 0);
    fill(this.credit, 0);
  }

  /** Fixes what of it falls due on the paths of a lane, and returns it. Deferred sums wait while a deferral lasts. */
  fallDue(block: Block, p: Index): Lane {
    const alive = read(block.alive, p);
    const deferred = read(this.deferred, p) * splat(1 + this.terms.stretchRate * STEP);
    const share = splat(this.terms.stretchRepayment);
    const zero = splat(0);
    const repaying = choose(zero < read(block.deferring, p), zero, deferred * share) * alive;
    const old = (read(this.carried, p) + read(this.fee, p)) * alive + repaying;
    write(this.deferred, p, deferred);
    write(this.repaying, p, repaying);
    write(this.due, p, old);
    return old;
  }

  /** What is payable now of a firm bill, of which the share `deferred` is put off. */
  payable(firm: Lane, deferred: Lane): Lane {
    return firm * splat(1 - this.lag) * (splat(1) - deferred);
  }

  /** What must be paid in money of what is due and of so much of this quarter's bill, beyond the vendor's services. */
  inMoney(old: Lane, bill: Lane, p: Index): Lane {
    return greater(splat(0), old + bill - read(this.credit, p));
  }

  /** After payment: `firm` is this quarter's firm bill, of which a part was deferred. */
  close(block: Block, firm: Column): void {
    if (this.served) this.useUp(block, firm);
    const later = splat(this.lag);
    const one = splat(1);
    for (let p = 0; p < abreast; p += LANES) {
      const alive = read(block.alive, p);
      const bill = read(firm, p);
      const deferring = read(block.deferring, p);
      const kept = one - deferring;
      write(this.carried, p, choose(splat(0.5) < alive, bill * later * kept, read(this.carried, p)));
      write(this.deferred, p, read(this.deferred, p) - read(this.repaying, p) + bill * deferring);
      write(this.fee, p, choose(splat(0.5) < alive, splat(0), read(this.fee, p)));
    }
  }

  /** Services that took the place of money. */
  private useUp(block: Block, firm: Column): void {
    for (let p = 0; p < abreast; p += LANES) {
      const payable = this.payable(read(firm, p), read(block.deferring, p));
      const used = lesser(read(this.credit, p), read(this.due, p) + payable);
      write(this.credit, p, read(this.credit, p) - used * read(block.alive, p));
    }
  }

  /** All that is still owed on earlier bills. */
  open(p: Index): Lane {
    return read(this.carried, p) + read(this.deferred, p) + read(this.fee, p);
  }
}

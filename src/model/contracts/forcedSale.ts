import { any, choose, Column, greater, Lane, LANES, lesser, Mask, read, splat, write } from "#lane";
import { abreast, perPath } from "../block";

/** Rounds after which a call is left to the next quarter; calls that are not tiny come to rest within twenty. */
const ROUNDS = 256;

/** Whether a loan stands above its trigger: loan to value > trigger. */
export function isCalled(loan: Lane, collateral: Lane, trigger: Lane): Mask {
  return trigger * collateral < loan;
}

/** Money x that repays a loan down to its target out of the collateral: (loan − x)/(collateral − x) = target; none if below. */
export function saleToTarget(loan: Lane, collateral: Lane, target: Lane): Lane {
  return greater(splat(0), (loan - target * collateral) / (splat(1) - target));
}

/**
 * Pledged shares that are sold to meet a margin call, each sale lowering the price for the next. A round sells at the present
 * price where loan over collateral is above the trigger, as much as brings it to the target there, all shares at most;
 * then the price falls by `impact` for each share sold.
 *
 * Rounds are repeated from the state before any sale until none sells: a fixed point of the round, reached from above. They
 * come to rest: a round never raises loan, shares or price, and none falls below 0, so that all three converge. With a
 * target t below the trigger T each round that sells takes (T − t)/(1 − t) or more of the shares left, so that sales either
 * stop or use up all shares geometrically; with t = T a round is continuous, so that the limit is its fixed point. A lower
 * price before the sale never leaves more shares, nor more of the loan.
 */
export class ForcedSale {
  readonly loan: Column = perPath();
  readonly shares: Column = perPath();
  readonly price: Column = perPath();
  /** Shares sold in the last round. */
  readonly sold: Column = perPath();
  private trigger: number = 1;
  private target: number = 0;
  private impact: number = 0;

  /** Loan to value above which is sold, and to which; part of the price lost for each share sold. */
  set(trigger: number, target: number, impact: number): void {
    this.trigger = trigger;
    this.target = target;
    this.impact = impact;
  }

  settle(): void {
    for (let round = 0; round < ROUNDS && this.round(); round++);
  }

  /** Whether anything was sold on any path. */
  round(): boolean {
    const trigger = splat(this.trigger);
    const target = splat(this.target);
    const impact = splat(this.impact);
    const tiny = splat(1e-300);
    const zero = splat(0);
    const one = splat(1);
    let most = splat(0);
    for (let p = 0; p < abreast; p += LANES) {
      const loan = read(this.loan, p);
      const shares = read(this.shares, p);
      const price = read(this.price, p);
      const collateral = shares * price;
      const wanted = saleToTarget(loan, collateral, target) / greater(tiny, price);
      const sold = choose(isCalled(loan, collateral, trigger), lesser(shares, wanted), zero);
      write(this.sold, p, sold);
      write(this.loan, p, greater(zero, loan - sold * price));
      write(this.shares, p, shares - sold);
      write(this.price, p, price * greater(zero, one - impact * sold));
      most = greater(most, sold);
    }
    return any(zero < most);
  }
}

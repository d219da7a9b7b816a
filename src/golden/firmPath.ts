import { SchwartzMoonFirm, firmOf } from "./schwartzMoonFirm";
import { shockedFirm } from "./shockedFirm";

export interface FirmQuarter {
  readonly revenue: number;
  /** Growth rate after its update. */
  readonly growth: number;
  readonly preTax: number;
  readonly taxPaid: number;
  /** At the end of the quarter. */
  readonly lossCarryForward: number;
  readonly cash: number;
}

/** Against what the firm starts with. */
const loans = [30, 1e3, 1e5, 1e8];

/**
 * The engine's plan of a published firm, quarter by quarter. It goes on after the cash is gone, which the engine's firm does
 * not, and pays no interest on an overdraft: so that is lent more cash at the start than it can lose, and pays the interest
 * on the loan as a fixed cost.
 */
export function firmPath(firm: SchwartzMoonFirm, quarters: number): FirmQuarter[] {
  const scale = Math.abs(firm.X0) + firm.R0 + firm.fixed;
  for (const loan of firm.X0 < 0 ? loans : [0, ...loans]) {
    const path = pathWith(firm, quarters, loan * scale);
    if (path.length === quarters) return path;
  }
  throw new RangeError(
    "golden: expected a firm that loses no more than a hundred million times what it starts with",
  );
}

/** As far as the firm comes with a loan. */
function pathWith(firm: SchwartzMoonFirm, quarters: number, loan: number): FirmQuarter[] {
  const X0 = firm.X0 + loan;
  const fixed = firm.fixed + loan * firm.rPerQuarter;
  const path: FirmQuarter[] = [];
  shockedFirm(firmOf({ ...firm, X0, fixed, rho: 0 }, quarters), [], ({ block, costs }) => {
    if (block.alive[0] === 0) return;
    const revenue = block.revenue[0];
    path.push({
      revenue,
      growth: block.growth[0] / 4,
      preTax: revenue + block.interest[0] - costs.running[0],
      taxPaid: block.costs[0] - costs.running[0],
      lossCarryForward: costs.losses[0],
      cash: block.cash[block.obligor][0] - loan,
    });
  });
  return path;
}

/** Least cash at the ends of the quarters, and the first quarter (from 1) with less than none, or null. */
export function cashLow(path: readonly FirmQuarter[]): { minimumCash: number; firstDefault: number | null } {
  const minimumCash = path.reduce((least, { cash }) => Math.min(least, cash), Infinity);
  const first = path.findIndex(({ cash }) => cash < 0);
  return { minimumCash, firstDefault: first < 0 ? null : first + 1 };
}

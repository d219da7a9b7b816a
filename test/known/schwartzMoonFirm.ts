import { exponential } from "../../src/arithmetic/exponential";
import { decayed, expectedGrowth, SchwartzMoon, volatilityAt } from "./schwartzMoon";

/** The firm around the revenue: what it spends, owes in tax, and holds. */
export interface SchwartzMoonFirm extends SchwartzMoon {
  /** Costs as shares of revenue, and fixed costs a quarter. */
  readonly cogs: number;
  readonly varOther: number;
  readonly fixed: number;
  readonly tax: number;
  /** Interest on cash, per quarter. */
  readonly rPerQuarter: number;
  /** Loss carry-forward and cash at the start. */
  readonly L0: number;
  readonly X0: number;
}

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

/** The two standard normal shocks of a quarter: to revenue and to its growth rate. */
export type Shocks = (quarter: number) => readonly [z1: number, z2: number];

const still: Shocks = () => [0, 0];

/** The published scheme quarter by quarter under given shocks (none: the plan). It goes on after the cash is gone. */
export function firmPath(firm: SchwartzMoonFirm, horizon: number, shocks: Shocks = still): FirmQuarter[] {
  const spread = Math.sqrt(decayed(2 * firm.kappa, 1));
  let revenue = firm.R0;
  let growth = firm.mu0;
  let lossCarryForward = firm.L0;
  let cash = firm.X0;
  const path: FirmQuarter[] = [];
  for (let t = 0; t < horizon; t++) {
    const { sigma, eta } = volatilityAt(firm, t);
    const [z1, z2] = shocks(t + 1);
    revenue *= exponential(growth - firm.lambda1 * sigma - (sigma * sigma) / 2 + sigma * z1);
    growth = expectedGrowth(firm, growth, eta) + eta * spread * z2;
    const preTax = revenue * (1 - firm.cogs - firm.varOther) - firm.fixed + firm.rPerQuarter * cash;
    const taxPaid = firm.tax * Math.max(preTax - lossCarryForward, 0);
    lossCarryForward = Math.max(lossCarryForward - preTax, 0);
    cash += preTax - taxPaid;
    path.push({ revenue, growth, preTax, taxPaid, lossCarryForward, cash });
  }
  return path;
}

/** Least cash at the ends of the quarters, and the first quarter (from 1) with less than none, or null. */
export function cashLow(path: readonly FirmQuarter[]): { minimumCash: number; firstDefault: number | null } {
  const minimumCash = path.reduce((least, { cash }) => Math.min(least, cash), Infinity);
  const first = path.findIndex(({ cash }) => cash < 0);
  return { minimumCash, firstDefault: first < 0 ? null : first + 1 };
}

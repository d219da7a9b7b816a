import { exponential } from "../../src/arithmetic/exponential";
import type { FirmQuarter } from "../../src/golden/firmPath";
import type { SchwartzMoonFirm } from "../../src/golden/schwartzMoonFirm";
import { decayed, expectedGrowth, volatilityAt } from "./schwartzMoon";

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

import { logarithm } from "../../arithmetic/logarithm";
import { normalCdf } from "../../arithmetic/normal";
import { touchOf } from "../../arithmetic/touch";
import { shareOf } from "../matrix";
import { type Valuation } from "./valuation";

// Claims valued before the debt is due, while the debtor's external assets e still move to e exp(-sigma^2/2 + sigma Z):
// no default must have happened for claims to lose value. `sigma` holds a volatility to the horizon a firm.

/**
 * Default only when due (Merton 1974; Barucca et al. 2020, eqs 15 and 18): the mean of 1 if the equity E' is then not
 * negative, and otherwise of what is left of the debts owed t, rho max(0, 1 + E'/t).
 */
export const exAnteMerton =
  (sigma: readonly number[], rho: number): Valuation =>
  (equity, { index, assets, owed }) => {
    const s = sigma[index];
    // Equity below 0, or assets used up: the assets fall by more than the amount. Probability, and mean of what they then are.
    const falls = (amount: number) => belowShare(1 - amount / assets, s, s / 2);
    const left = (amount: number) => belowShare(1 - amount / assets, s, -s / 2);
    if (!(assets > 0) || s === 0) return equity >= 0 ? 1 : rho * Math.max(0, shareOf(equity + owed, owed));
    const claims = (owed + equity - assets) * (falls(equity) - falls(equity + owed));
    const recovered = claims + assets * (left(equity) - left(equity + owed));
    return 1 - falls(equity) + rho * shareOf(recovered, owed);
  };

/**
 * Default as soon as the equity is used up at any time (Black & Cox 1976; Bardoscia et al. 2019, eqs 7 and 8), and then
 * a fixed recovery.
 */
export const exAnteBlackCox =
  (sigma: readonly number[], recovery: number): Valuation =>
  (equity, { index, assets }) => {
    if (equity <= 0) return recovery;
    return 1 - (1 - recovery) * touchOf(1 - equity / assets, sigma[index]);
  };

/** Phi(ln(x)/s + shift); 0 if x is not positive. */
const belowShare = (x: number, s: number, shift: number): number =>
  x > 0 ? normalCdf(logarithm(x) / s + shift) : 0;

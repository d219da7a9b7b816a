import { logarithm } from "../arithmetic/logarithm";

/**
 * The yearly spread, in basis points, that pays for a chance of default within so many years, if defaults come at a constant rate
 * and a share is recovered: (1 − recovery) · −ln(1 − chance)/years, the rule of thumb by which average hazard rates are read off
 * spreads (Hull, Options, Futures, and Other Derivatives, chapter on credit risk). To hold against traded spreads the chance has to
 * be the risk-priced one.
 */
export function creditSpread(chance: number, years: number, recovery: number): number {
  if (!(years > 0)) throw new RangeError(`years: expected more than 0, got ${years}`);
  return chance < 1 ? (1e4 * (1 - recovery) * logarithm(1 / (1 - chance))) / years : Infinity;
}

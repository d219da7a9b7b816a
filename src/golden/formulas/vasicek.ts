import { normalCdf } from "../../arithmetic/normal";
import { normalInverse } from "../../arithmetic/normalInverse";

/** So many deviations away nothing is left of the normal distribution. */
const BEYOND = 1e6;

/**
 * Default rate of a large even portfolio that is exceeded with probability 1 - q only (Vasicek 2002). What is certain or
 * impossible stays so; a common cause that explains all (rho = 1) leaves all or none in default.
 */
export function worstDefaultRate(pd: number, rho: number, q: number): number {
  if (pd === 0 || pd === 1 || rho === 0) return pd;
  const common = normalInverse(pd) + Math.sqrt(rho) * normalInverse(q);
  const deviations = common / Math.max(Math.sqrt(1 - rho), Number.MIN_VALUE);
  return normalCdf(Math.max(-BEYOND, Math.min(BEYOND, deviations)));
}

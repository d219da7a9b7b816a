import { normalCdf } from "../../arithmetic/normal";
import { normalInverse } from "../../arithmetic/normalInverse";

/** Default rate of a large even portfolio that is exceeded with probability 1 - q only (Vasicek 2002). */
export function worstDefaultRate(pd: number, rho: number, q: number): number {
  return normalCdf((normalInverse(pd) + Math.sqrt(rho) * normalInverse(q)) / Math.sqrt(1 - rho));
}

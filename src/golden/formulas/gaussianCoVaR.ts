import { normalInverse } from "../../arithmetic/normalInverse";

export interface CoVaR {
  /** q-quantile of the system's loss given that the firm's loss is at its own q-quantile. */
  readonly coVaR: number;
  /** The same less the system's quantile given that the firm is at its median. */
  readonly deltaCoVaR: number;
}

/** CoVaR of jointly normal losses with mean 0 (Adrian & Brunnermeier 2016). */
export function gaussianCoVaR(q: number, sigmaSystem: number, rho: number): CoVaR {
  const z = normalInverse(q) * sigmaSystem;
  return { coVaR: z * (rho + Math.sqrt(1 - rho * rho)), deltaCoVaR: z * rho };
}

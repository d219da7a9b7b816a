import { exponential } from "../../arithmetic/exponential";
import { normalInverse } from "../../arithmetic/normalInverse";

/** A positive quantity whose logarithm is normal. */
export interface Lognormal {
  readonly meanLog: number;
  readonly varLog: number;
}

export function lognormalMean({ meanLog, varLog }: Lognormal): number {
  return exponential(meanLog + varLog / 2);
}

export function lognormalQuantile({ meanLog, varLog }: Lognormal, p: number): number {
  return exponential(meanLog + Math.sqrt(varLog) * normalInverse(p));
}

import { exponential, expm1 } from "../../src/arithmetic/exponential";
import { logarithm } from "../../src/arithmetic/logarithm";
import { Lognormal } from "../../src/golden/formulas/lognormal";

export interface Gompertz {
  /** Starting level and the level at which growth saturates. */
  readonly start: number;
  readonly ceiling: number;
  /** Speed at which the log gap closes, and volatility, per unit of time. */
  readonly speed: number;
  readonly sigma: number;
}

/** Law of R at t: d ln R = speed (ln K - ln R) dt - sigma^2/2 dt + sigma dW, an Ornstein-Uhlenbeck process in ln R. */
export function gompertz({ start, ceiling, speed, sigma }: Gompertz, t: number): Lognormal {
  const level = logarithm(ceiling) - (sigma * sigma) / (2 * speed);
  return {
    meanLog: level + (logarithm(start) - level) * exponential(-speed * t),
    varLog: (-sigma * sigma * expm1(-2 * speed * t)) / (2 * speed),
  };
}

import { incompleteBeta } from "../../src/arithmetic/beta";
import type { Rank } from "../../src/scenario/seniority";
import { type Draws, ONCE } from "./draws";
import type { Terms } from "./terms";

const STEPS = 128;
/** The ends of the table are the quantiles this far from 0 and 1. */
const END = 2 ** -12;

/** Quantiles of recovery around a mean, as a table with straight lines between; the mean where there is no spread. */
function quantiles(mean: number, spread: number): (u: number) => number {
  const s = Math.min(spread, 0.9 * Math.sqrt(mean * (1 - mean)));
  if (s === 0) return () => mean;
  const w = (mean * (1 - mean)) / s ** 2 - 1;
  const table = Array.from({ length: STEPS + 1 }, (_, k) =>
    betaQuantile(mean * w, (1 - mean) * w, Math.min(1 - END, Math.max(END, k / STEPS))),
  );
  return (u) => {
    const k = Math.min(STEPS - 1, Math.floor(u * STEPS));
    return table[k] + (u * STEPS - k) * (table[k + 1] - table[k]);
  };
}

/** By bisection, so that it is right wherever the distribution is. */
function betaQuantile(a: number, b: number, u: number): number {
  let [low, high] = [0, 1];
  for (let halvings = 0; halvings < 60; halvings++) {
    const middle = (low + high) / 2;
    if (incompleteBeta(a, b, middle, 1 - middle) < u) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** docs/model.md, 8: recovery by rank in good and in bad times. */
export type Recoveries = Readonly<Record<Rank, (u: number, bad: boolean) => number>>;

export function recoveriesOf({ claims }: Terms): Recoveries {
  const of = (usual: number, bust: number, spread: number) => {
    const [good, bad] = [quantiles(usual, spread), quantiles(bust, spread)];
    return (u: number, isBad: boolean) => (isBad ? bad : good)(u);
  };
  return {
    secured: of(claims.recoverySecured, claims.recoverySecuredBust, claims.recoverySecuredSpread),
    unsecured: of(claims.recovery, claims.recoveryBust, claims.recoverySpread),
    subordinated: of(claims.recoveryJunior, claims.recoveryJuniorBust, claims.recoveryJuniorSpread),
  };
}

/** What of a claim is recovered, by rank, on one path: one draw for all. */
export function recoveredOn(recoveries: Recoveries, draws: Draws, path: number) {
  const u = draws(path, ONCE, "recovery");
  return (rank: Rank, bad: boolean): number => recoveries[rank](u, bad);
}

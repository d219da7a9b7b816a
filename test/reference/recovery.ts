import { incompleteBeta } from "../../src/arithmetic/beta";
import { clamp } from "./arithmetic";
import { type Draws, ONCE } from "./draws";
import type { Terms } from "./terms";

const STEPS = 128;
const RAREST = 1 / 4096;

const tables = new Map<string, readonly number[]>();

/** Where the distribution with these parameters reaches u, by halving. */
function quantile(a: number, b: number, u: number): number {
  let [low, high] = [0, 1];
  while (high - low > 1e-14) {
    const middle = (low + high) / 2;
    if (incompleteBeta(a, b, middle, 1 - middle) < u) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function tableOf(mean: number, spread: number): readonly number[] {
  const key = `${mean} ${spread}`;
  const known = tables.get(key);
  if (known) return known;
  const most = mean * (1 - mean);
  const s = Math.min(spread, 0.9 * Math.sqrt(most));
  const weight = most / (s * s) - 1;
  const table = Array.from({ length: STEPS + 1 }, (_, k) =>
    s > 0 ? quantile(mean * weight, (1 - mean) * weight, clamp(k / STEPS, RAREST, 1 - RAREST)) : mean,
  );
  tables.set(key, table);
  return table;
}

/** docs/model.md, 8: shares of claims that are lost in good and in bad times, by rank, on one path. */
export class Recovery {
  private readonly u: number;

  constructor(
    private readonly terms: Terms,
    draws: Draws,
    path: number,
  ) {
    this.u = draws(path, ONCE, "recovery");
  }

  lost(rank: number, bad: boolean): number {
    const { claims } = this.terms;
    const [mean, spread] = [
      [bad ? claims.recoverySecuredBust : claims.recoverySecured, claims.recoverySecuredSpread],
      [bad ? claims.recoveryBust : claims.recovery, claims.recoverySpread],
      [bad ? claims.recoveryJuniorBust : claims.recoveryJunior, claims.recoveryJuniorSpread],
    ][rank];
    const table = tableOf(mean, spread);
    const k = Math.floor(this.u * STEPS);
    return 1 - (table[k] + (table[k + 1] - table[k]) * (this.u * STEPS - k));
  }
}

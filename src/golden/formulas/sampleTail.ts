import { TailRisk } from "../../stats/expectedShortfall";
import { ascending } from "../../stats/quantile";

/** Slack for comparing a share with alpha. */
const SLACK = 1e-12;

/**
 * Tail risk of a sample of losses. VaR is the smallest loss x with share(losses <= x) >= alpha; an atom at VaR is split,
 * so that exactly the worst 1 - alpha is averaged (Rockafellar & Uryasev 2002). NaN for no losses.
 */
export function sampleTail(losses: ArrayLike<number>, alpha: number): TailRisk {
  const sorted = ascending(losses);
  const n = sorted.length;
  if (n === 0) return { valueAtRisk: NaN, shortfall: NaN };
  const rank = Math.min(Math.max(Math.ceil((alpha - SLACK) * n), 1), n);
  const valueAtRisk = sorted[rank - 1];
  let beyond = 0;
  for (let i = n - 1; i >= rank; i--) beyond += sorted[i] - valueAtRisk;
  return { valueAtRisk, shortfall: beyond === 0 ? valueAtRisk : valueAtRisk + beyond / (n * (1 - alpha)) };
}

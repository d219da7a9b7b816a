import { total } from "./arithmetic";
import type { Sharing } from "./contracts/revenueShare";
import type { Plan } from "./plan";
import { QUARTER, type Terms } from "./terms";

/** What the firm knows when it looks ahead. */
export interface View {
  readonly quarter: number;
  /** Today's, of all capacity contracts. */
  readonly bills: number;
  /** R and μ */
  readonly rate: number;
  readonly growth: number;
  /** Running cost as a share of revenue. */
  readonly costShare: number;
}

/** docs/model.md, 5. Forecast burn over the next n quarters; of a last one that is not whole, its part. */
export function burn(view: View, n: number, plan: Plan, shares: readonly Sharing[], terms: Terms): number {
  if (n === 0) return 0;
  const { quarter, bills, rate, growth, costShare } = view;
  const { longGrowth, halfLife } = terms.revenue;
  const k = Math.LN2 / halfLife;
  const m = (n * QUARTER) / 2;
  const w = (1 - Math.exp(-k * m)) / k;
  const revenue = n * QUARTER * rate * Math.exp(longGrowth * (m - w) + growth * w);
  const ahead = Array.from(
    { length: Math.ceil(n) },
    (_, i) => Math.min(1, n - i) * plan.bills(quarter + 1 + i),
  );
  const now = plan.bills(quarter);
  const billed = now > 0 ? (bills * total(ahead)) / now : 0;
  const shared = total(shares.map((share) => share.forecast(quarter, n, revenue)));
  return billed + terms.costs.fixed * n * QUARTER + shared - (1 - costShare) * revenue;
}

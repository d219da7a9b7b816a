/**
 * One simulated future up to its default or the horizon, a number a quarter. Money in bn USD. `unpaid` says what the obligor
 * leaves unpaid to each party, or to the outside, of what is then due; only those to whom it ever does.
 */
export interface Future {
  readonly path: number;
  readonly defaultQuarter: string | null;
  readonly cash: readonly number[];
  readonly revenue: readonly number[];
  readonly planned: readonly number[]; // revenue if nothing surprised
  readonly due: readonly number[];
  readonly paid: readonly number[];
  readonly raised: readonly number[];
  readonly open: readonly boolean[]; // whether equity could be raised
  readonly cut: readonly number[]; // conditional bills dropped, or given notice on
  readonly deferred: readonly number[];
  readonly unpaid: Readonly<Record<string, readonly number[]>>;
}

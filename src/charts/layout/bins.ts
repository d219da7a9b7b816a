/** One bar of a histogram, its borders in picture coordinates or units alike. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/**
 * Sorts bins into `n` new ones of equal width between low and high on another scale, a bin that straddles a border
 * being shared out as if it were evenly filled there. What lies outside goes to the outermost bins.
 */
export function rebin(
  bins: readonly Bin[],
  scale: (value: number) => number,
  low: number,
  high: number,
  n: number,
): Bin[] {
  const width = (high - low) / n;
  const counts = Array.from({ length: n }, () => 0);
  const clamp = (value: number): number => Math.max(low, Math.min(high, value));
  for (const bin of bins) {
    const from = clamp(scale(bin.from));
    const to = clamp(scale(bin.to));
    const first = Math.min(n - 1, Math.floor((from - low) / width));
    const last = Math.max(first, Math.min(n - 1, Math.ceil((to - low) / width) - 1));
    for (let k = first; k <= last; k++) {
      const shared = Math.min(to, low + (k + 1) * width) - Math.max(from, low + k * width);
      const part = to > from ? shared / (to - from) : 1;
      counts[k] = (counts[k] ?? 0) + bin.count * part;
    }
  }
  return counts.map((count, k) => ({ from: low + k * width, to: low + (k + 1) * width, count }));
}

/** Cumulative shares at the upper ends of the bins. */
export function cumulate(bins: readonly Bin[]): number[] {
  const total = bins.reduce((sum, bin) => sum + bin.count, 0);
  let so = 0;
  return bins.map((bin) => (so += bin.count) / total);
}

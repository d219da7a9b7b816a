/** x⁺ */
export const positive = (x: number): number => Math.max(0, x);

export const clamp = (x: number, low = 0, high = 1): number => Math.min(high, Math.max(low, x));

/** docs/model.md, units: a log, held within 40 either way before it becomes a level. */
export const bounded = (log: number): number => clamp(log, -40, 40);

export const total = (list: readonly number[]): number => list.reduce((sum, x) => sum + x, 0);

/** Straight from one value to another over so many years, and then flat. */
export const glide = (from: number, to: number, years: number, time: number): number =>
  time < years ? from + ((to - from) * time) / years : to;

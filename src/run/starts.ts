/** Where the parts begin when so many are done `step` at a time. */
export const starts = (count: number, step: number): number[] =>
  Array.from({ length: Math.ceil(count / step) }, (_, k) => k * step);

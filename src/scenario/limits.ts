/** How much of anything a scenario may hold. A file beyond a limit is refused before more work is spent on it. */
export const limits = {
  fileCharacters: 2_000_000,
  depth: 16, // lists and objects inside each other
  values: 200_000, // of any kind in a file
  problems: 200, // told at once
  parties: 64,
  contracts: 512,
  factors: 32,
  correlations: 496,
  jumps: 32,
  sources: 2_000,
  seen: 8, // public texts that tell of one source
  others: 32, // published values beside the one in use
  fileQuarters: 120,
  quarters: 400, // in the engine's own tests
  amounts: 400, // in one schedule
  scheduleYears: 40, // from a scenario's start, back or ahead: farther is a slip of the pen
  money: 1_000_000, // bn USD
  moneyUnit: 1e-6, // bn USD, at least
  name: 120, // characters
  unit: 60,
  citation: 600,
  note: 4_000,
  settings: 2_000, // fields that a preset or a link sets
  linkCharacters: 16 * 1024, // compressed
  linkBytes: 256 * 1024, // inflated
} as const;

/**
 * Units that the largest amount may have. The bins of the histograms go from 2^-4 to 2^12 units, those of market value, which is
 * mostly the largest amount, to 2^14 (src/model/bins.ts). With 2^5 units what is told as 0 is below a 512th of the largest amount.
 * With 5 2^8 market value can grow to nearly 13 times, and other money to 3 times the largest amount, before it falls into the last
 * bin: in the scenarios shipped the 95th percentile of market value comes to 12 times, that of cash to less than 1.
 */
export const unitsOfLargest = { least: 2 ** 5, most: 5 * 2 ** 8 } as const;

/** How many times as many random worlds as usual: `LAW_CASES=20 npx vitest run test/laws --project unit`. */
const times = Number(process.env["LAW_CASES"] ?? 1);
if (!(times >= 1))
  throw new RangeError(`LAW_CASES: expected a number of 1 or more, got ${process.env["LAW_CASES"]}`);

/** The worlds that a law meets. */
export const cases = (usual: number): number => Math.round(usual * times);

/** Milliseconds that a law may take. */
export const patience = 120_000 * times;

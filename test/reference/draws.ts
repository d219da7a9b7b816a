import type { Scenario } from "../../src/scenario/scenario";
import { QUARTER } from "./terms";

/**
 * The luck of a path in a quarter, in the stream of that name: a number that the model uses as it is, so correlated
 * already. The streams and their distributions are those of docs/model.md, Draws.
 */
export type Draws = (path: number, quarter: number, stream: string) => number;

/** The quarter of what is drawn once a path. */
export const ONCE = 2 ** 32 - 1;

/** Streams that are uniform; all others are normal. */
export const isUniform = (stream: string): boolean =>
  stream === "window" ||
  stream === "winter" ||
  stream === "recovery" ||
  /^jump:[^:]+$|^agreement:|^contract:.*:(listing|scale|holds)$/.test(stream);

/** docs/model.md, The plan: every normal at 0, every uniform at 1/2. */
export const medianDraws: Draws = (_, __, stream) => (isUniform(stream) ? 0.5 : 0);

/** docs/model.md, Two measures: the mean of every factor shifted by its price of risk. */
export function riskPriced(draws: Draws, { factors }: Scenario): Draws {
  const shifts = new Map(
    factors.map(({ id, priceOfRisk }) => [`factor:${id}`, priceOfRisk.value * Math.sqrt(QUARTER)]),
  );
  return (path, quarter, stream) => draws(path, quarter, stream) - (shifts.get(stream) ?? 0);
}

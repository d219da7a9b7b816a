import type { Paired } from "../../src/metrics/attribution/attribution";
import type { Swing, Tornado } from "../../src/metrics/sensitivity/tornado";
import { share } from "./run.fixture";

const paths = 8192;
const base = 0.112;

const changed = (estimate: number, standardError: number): Paired => ({
  ...{ estimate, standardError },
  low: estimate - 1.96 * standardError,
  high: estimate + 1.96 * standardError,
});

const swing = (label: string, path: string, ends: [number, number], shares: [number, number]): Swing => {
  const [low, high] = ends;
  const [atLow, atHigh] = shares;
  return {
    ...{ label, path, unit: "a year", low, value: (low + high) / 2, high, paths },
    defaultAtLow: share(atLow, paths),
    defaultAtHigh: share(atHigh, paths),
    atLow: changed(atLow - base, 0.002),
    atHigh: changed(atHigh - base, 0.002),
    across: changed(atHigh - atLow, 0.003),
  };
};

/** Made-up swings: a wide one, one with a single side, and one that is not told apart from nothing. */
export const fakeTornado: Tornado = {
  headline: "2031Q4",
  default: share(base, paths),
  paths,
  swings: [
    swing("Growth today", "revenue.growth", [0.7, 1.2], [0.18, 0.08]),
    swing("Cash today", "cash.start", [95, 135], [base, 0.1]),
    swing("A rather long name of an assumption that has to be cut", "claims.relet", [0, 1], [0.113, 0.111]),
  ],
  refused: [],
};

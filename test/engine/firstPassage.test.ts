import { test, vi } from "vitest";
import { PATHS } from "../../src/model/block";
import { oneFirm } from "../../src/golden/oneFirm";
import { tapeOf } from "../../src/run/tape/tape";
import { firstPassage } from "../../src/golden/formulas/firstPassage";
import { expectNear } from "../evidence";
import { hostOf } from "./sampled";

vi.setConfig({ testTimeout: 120_000 });

const BLOCKS = 128;
const [QUARTER] = [1];

/**
 * Broadie, Glasserman & Kou (1997): looked at every dt only, a barrier is met as rarely as one that is watched all the time
 * and lies further off by 0.5826 standard deviations of a step, 0.5826 being -zeta(1/2) / sqrt(2 pi).
 */
const SHIFT = 0.5825971579390107;

const firms = [
  { V0: 100, K: 60, mu: 0.05, sigma: 0.25, years: 5, steps: 200, at: [1, 2, 3, 5] },
  { V0: 120, K: 100, mu: 0, sigma: 0.2, years: 2, steps: 200, at: [0.5, 1, 2] },
];

test.each(firms)("a firm alone defaults as often as in closed form: $V0 over $K", (firm) => {
  const { V0, K, mu, sigma, years, steps, at } = firm;
  // Its "cash" is the log distance of its value from the barrier, its "quarters" are short: cash below zero is default.
  const dt = years / steps;
  const step = sigma * Math.sqrt(dt);
  const scenario = oneFirm({
    quarters: steps,
    step: "exact",
    assumptions: { "cash.start": Math.log(V0 / K) - SHIFT * step },
    ownCash: 4 * (mu - (sigma * sigma) / 2) * dt,
    ownCashVolatility: step,
  });
  const host = hostOf(tapeOf(scenario));
  const falls: number[] = [];
  for (let block = 0; block < BLOCKS; block++) {
    host.run(block, PATHS);
    falls.push(...host.outputs()[QUARTER]);
  }
  for (const t of at) {
    const exact = firstPassage(V0, K, mu, sigma, t);
    const fallen =
      falls.filter((quarter) => quarter >= 0 && quarter < Math.round(t / dt)).length / falls.length;
    const error = Math.sqrt((exact * (1 - exact)) / falls.length);
    expectNear({ what: `default within ${t} years`, found: fallen, exact, error });
  }
});

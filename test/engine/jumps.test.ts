import { test, vi } from "vitest";
import { oneFirm } from "../../src/golden/oneFirm";
import { REVENUE } from "../../src/engine/series";
import { PATHS } from "../../src/model/block";
import { tapeOf } from "../../src/run/tape/tape";
import type { Jump } from "../../src/scenario/jump";
import { jumpDiffusionShape } from "../../src/golden/formulas/jumpDiffusion";
import { expectNear } from "../evidence";
import { ours } from "../fixtures/ours";
import { estimates, hostOf, mean } from "./sampled";

vi.setConfig({ testTimeout: 120_000 });

const QUARTERS = 20;
/** A jump of a name comes at most once a quarter: of many rare ones together so many come as of one frequent one. */
const NAMES = 32;
const MOMENTS = ["mean", "variance", "skewness", "excess kurtosis"];

function shape(list: readonly number[]): number[] {
  const centre = mean(list);
  const moment = (power: number) => mean(list.map((x) => (x - centre) ** power));
  const [second, third, fourth] = [2, 3, 4].map(moment);
  return [centre, second, third / second ** 1.5, fourth / (second * second) - 3];
}

test("log returns with jumps have Merton's mean, variance, skewness and kurtosis", () => {
  const process = { mu: 0.3, sigma: 0.25, intensity: 0.5, jumpMean: -0.3, jumpSd: 0.2 };
  const compensation = Math.exp(process.jumpMean + process.jumpSd ** 2 / 2) - 1;
  const jumps = Array.from({ length: NAMES }, (_, i): Jump => ({
    id: `event-${i}`,
    label: "Event",
    rate: ours(process.intensity / NAMES, "a year"),
    size: ours(process.jumpMean, "log"),
    spread: ours(process.jumpSd, "log"),
  }));
  const drift = process.mu - process.intensity * compensation; // the engine does not compensate for what may come
  const firm = oneFirm({
    quarters: QUARTERS,
    step: "published",
    assumptions: {
      "cash.start": 1e6,
      "revenue.level": 1,
      "revenue.growth": drift,
      "revenue.longGrowth": drift,
      "revenue.levelVolatility": process.sigma,
      "revenue.levelVolatilityLong": process.sigma,
    },
  });
  const host = hostOf(tapeOf({ ...firm, jumps }));
  const batches = Array.from({ length: 40 }, (_, batch) => {
    const returns: number[] = [];
    for (const block of [2 * batch, 2 * batch + 1]) {
      host.follow(Array.from({ length: PATHS }, (_, place) => block * PATHS + place));
      for (let quarter = 1; quarter < QUARTERS; quarter++) {
        const before = [...host.traced(REVENUE, quarter - 1)];
        host
          .traced(REVENUE, quarter)
          .forEach((revenue, path) => returns.push(Math.log(revenue / before[path])));
      }
    }
    return shape(returns);
  });
  const exact = Object.values(jumpDiffusionShape(process, 0.25));
  estimates(batches).forEach(({ mean: found, error }, i) => {
    expectNear({ what: MOMENTS[i], found, exact: exact[i], error });
  });
});

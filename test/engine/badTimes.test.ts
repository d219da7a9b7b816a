import { describe, test, vi } from "vitest";
import { oneFirm } from "../../src/golden/oneFirm";
import { tapeOf } from "../../src/run/tape/tape";
import { gompertz } from "../known/gompertz";
import { regimeAfter } from "../../src/golden/formulas/regimes";
import { averaged, expectLaw, type Law } from "./law";

vi.setConfig({ testTimeout: 120_000 });

const [quarters, level, halfLife] = [24, 10, 2];
const k = Math.LN2 / halfLife;
const kept = Math.exp(-k / 4);
const told = [1, 2, 4, 8, 16, 24];

const firm = (step: "exact" | "saturating", assumptions: Readonly<Record<string, number>>) =>
  tapeOf(
    oneFirm({
      quarters,
      step,
      assumptions: {
        ...{ "cash.start": 1e6, "revenue.level": level, "revenue.halfLife": halfLife },
        ...assumptions,
      },
    }),
  );

describe("winters in the engine", () => {
  const [entry, length] = [0.4, 6];
  const chain = { "winter.entry": entry, "winter.length": length };
  /** Chance that a path is in a winter in a quarter. */
  const cold = (quarter: number) => regimeAfter(Math.exp(-entry / 4), 1 - 1 / length, quarter + 1, 0)[1];

  test("growth falls towards the mean of both regimes, each with the chance that it holds", () => {
    const [growth, long, winter] = [0.5, 0.1, -0.3];
    const reach = (1 - kept) / k;
    let [meanLog, mu] = [Math.log(level), growth];
    const law = Array.from({ length: quarters }, (_, quarter): Law => {
      const towards = long + (winter - long) * cold(quarter);
      meanLog += towards / 4 + (mu - towards) * reach;
      mu = towards + (mu - towards) * kept;
      return { meanLog };
    });
    const tape = firm("exact", {
      ...chain,
      ...{ "revenue.growth": growth, "revenue.longGrowth": long, "winter.growth": winter },
      ...{ "revenue.levelVolatility": 0.1, "revenue.levelVolatilityLong": 0.1 },
    });
    expectLaw(tape, told, law, averaged(quarters, level));
  });

  test("the variance of the level adds up over quarters, each with the chance that it is a winter's", () => {
    const [sigma, factor] = [0.2, 2];
    let varLog = 0;
    const law = Array.from({ length: quarters }, (_, quarter): Law => {
      varLog += ((sigma * sigma) / 4) * (1 + (factor * factor - 1) * cold(quarter));
      return { meanLog: Math.log(level), varLog };
    });
    const tape = firm("exact", {
      ...chain,
      "winter.volatility": factor,
      ...{ "revenue.levelVolatility": sigma, "revenue.levelVolatilityLong": sigma },
    });
    expectLaw(tape, told, law, averaged(quarters, level));
  });
});

describe("a market that fills up, in the engine", () => {
  const sigma = 0.3;
  const volatility = { "revenue.levelVolatility": sigma, "revenue.levelVolatilityLong": sigma };

  /** Ours is the median's: the published process returns to ln K - sigma^2/(2k) for the ln K that ours returns to. */
  const law = (size: number) => {
    const ceiling = size * Math.exp((sigma * sigma) / (2 * k));
    return Array.from({ length: quarters }, (_, quarter) =>
      gompertz({ start: level, ceiling, speed: k, sigma }, (quarter + 1) / 4),
    );
  };

  test("ends where today's growth, fading at its half-life, ends", () => {
    const tape = firm("saturating", { ...volatility, "revenue.growth": 0.6 });
    expectLaw(tape, told, law(level * Math.exp(0.6 / k)), averaged(quarters, level));
  });

  test("ends at the size of the market where that is less, also from above", () => {
    for (const ceiling of [25, 4]) {
      const tape = firm("saturating", { ...volatility, "revenue.growth": 2, "revenue.ceiling": ceiling });
      expectLaw(tape, told, law(ceiling), averaged(quarters, level));
    }
  });

  test("doubt about growth is doubt about the market's size", () => {
    const doubt = 0.2;
    const tape = firm("saturating", { "revenue.growth": 0.6, "revenue.growthSpread": doubt });
    const spread = Array.from({ length: quarters }, (_, quarter) => {
      const filled = (1 - Math.exp((-k * (quarter + 1)) / 4)) / k;
      return { meanLog: Math.log(level) + 0.6 * filled, varLog: (doubt * filled) ** 2 };
    });
    expectLaw(tape, told, spread, averaged(quarters, level));
  });
});

import { describe, test, vi } from "vitest";
import { oneFirm } from "../../src/golden/oneFirm";
import { firmOf } from "../../src/golden/schwartzMoonFirm";
import { realWorld, riskPriced, tapeOf } from "../../src/run/tape/tape";
import { exactStep } from "../known/exactStep";
import { revenueLaw } from "../known/schwartzMoon";
import { averaged, expectLaw, type Law, type Logs } from "./law";

vi.setConfig({ testTimeout: 120_000 });

describe("the published step", () => {
  const published = {
    ...{ R0: 356, mu0: 0.11, sigma0: 0.1, sigmaBar: 0.05, eta0: 0.03, muBar: 0.015 },
    ...{ kappa: 0.07, kappa1: 0.07, kappa2: 0.1, lambda1: 0.01, lambda2: 0.02 },
  };
  const free = { L0: 0, X0: 1e6, tax: 0, rPerQuarter: 0, cogs: 0, varOther: 0, fixed: 0, rho: 0 };
  const quarters = [1, 4, 12, 20, 40];
  const logs: Logs = (booked) => Array.from({ length: 40 }, (_, quarter) => booked(quarter).map(Math.log));

  test.each([0, 0.01])("gives lognormal revenue, price of the level's risk %d", (lambda1) => {
    const model = { ...published, lambda1 };
    const tape = tapeOf(oneFirm(firmOf({ ...model, ...free }, 40)), riskPriced);
    expectLaw(tape, quarters, revenueLaw(model, 40), logs);
  });
});

describe("the exact step", () => {
  const [growth, long, halfLife, rho, level] = [0.6, 0.05, 2, 0.4, 10];
  const volatility = { now: 0.3, long: 0.1, halfLife: 3 };
  const wandering = { now: 0.25, long: 0.05, halfLife: 4 };
  const scenario = oneFirm({
    quarters: 24,
    step: "exact",
    correlation: rho,
    assumptions: {
      "cash.start": 1e6,
      "revenue.level": level,
      "revenue.growth": growth,
      "revenue.longGrowth": long,
      "revenue.halfLife": halfLife,
      "revenue.levelVolatility": volatility.now,
      "revenue.levelVolatilityLong": volatility.long,
      "revenue.volatilityHalfLife": volatility.halfLife,
      "revenue.growthVolatility": wandering.now,
      "revenue.growthVolatilityLong": wandering.long,
      "revenue.growthVolatilityHalfLife": wandering.halfLife,
    },
  });

  const faded = ({ now, long: end, halfLife: half }: typeof volatility, years: number) =>
    end + (now - end) * 2 ** (-years / half);

  /** Mean and variance of the log level after each quarter, from the law of one step; its mean is that of the median. */
  const law = Array.from({ length: 24 }, () => 0).reduce<
    (Required<Law> & { mu: number; varMu: number; cov: number })[]
  >((laws, _, quarter) => {
    const before = laws.at(-1) ?? { meanLog: Math.log(level), varLog: 0, mu: growth, varMu: 0, cov: 0 };
    const sigma = faded(volatility, quarter / 4);
    const step = exactStep({
      ...{ kappa: Math.LN2 / halfLife, eta: faded(wandering, quarter / 4), sigma, rho, dt: 0.25 },
      ...{ mu0: before.mu, muBar: long },
    });
    const kept = 2 ** (-0.25 / halfLife);
    const reach = (1 - kept) / (Math.LN2 / halfLife);
    return [
      ...laws,
      {
        meanLog: before.meanLog + step.meanLogReturn + (sigma * sigma * 0.25) / 2,
        varLog: before.varLog + 2 * reach * before.cov + reach * reach * before.varMu + step.varLogReturn,
        mu: step.meanMu,
        varMu: kept * kept * before.varMu + step.varMu,
        cov: kept * (before.cov + reach * before.varMu) + step.cov,
      },
    ];
  }, []);

  test("gives lognormal levels whose median is the plan", () => {
    expectLaw(tapeOf(scenario, realWorld), [1, 2, 4, 8, 16, 24], law, averaged(24, level));
  });
});

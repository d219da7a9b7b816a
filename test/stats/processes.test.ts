import { describe, expect, test } from "vitest";
import { exponential } from "../../src/arithmetic/exponential";
import { exactStep } from "../known/exactStep";
import { gompertz } from "../known/gompertz";
import { jumpDiffusionShape } from "../../src/golden/formulas/jumpDiffusion";
import { lognormalMean, lognormalQuantile } from "../../src/golden/formulas/lognormal";
import { regimeAfter, regimes } from "../../src/golden/formulas/regimes";
import { cashLow } from "../../src/golden/firmPath";
import type { SchwartzMoon, SchwartzMoonFirm } from "../../src/golden/schwartzMoonFirm";
import { revenueLaw, volatilityAt } from "../known/schwartzMoon";
import { firmPath } from "../known/schwartzMoonFirm";

const model: SchwartzMoon = {
  ...{ R0: 5, mu0: 0.16, sigma0: 0.12, eta0: 0.04, muBar: 0.02, sigmaBar: 0.06 },
  ...{ kappa: 0.08, kappa1: 0.1, kappa2: 0.05, lambda1: 0.03, lambda2: 0.01 },
};
const firm: SchwartzMoonFirm = {
  ...model,
  ...{ cogs: 0.6, varOther: 0.2, fixed: 2.5, tax: 0.3, rPerQuarter: 0.01, L0: 1, X0: 6 },
};

describe("Schwartz & Moon", () => {
  test("volatilities go from their start to their long-run level", () => {
    expect(volatilityAt(model, 0)).toEqual({ sigma: 0.12, eta: 0.04 });
    expect(volatilityAt(model, 1000).sigma).toBeCloseTo(0.06, 15);
  });

  test("revenue's law follows from the scheme's response to each single shock", () => {
    const horizon = 12;
    const plan = firmPath(firm, horizon);
    const law = revenueLaw(model, horizon);
    // ln R is linear in the shocks: the variance is the sum of the squares of what each of them moves
    let variance = 0;
    for (let shocked = 1; shocked <= horizon; shocked++) {
      for (const shocks of [[1, 0] as const, [0, 1] as const]) {
        const moved = firmPath(firm, horizon, (quarter) => (quarter === shocked ? shocks : [0, 0]));
        variance += Math.log(moved[horizon - 1].revenue / plan[horizon - 1].revenue) ** 2;
      }
    }
    expect(law[horizon - 1].varLog).toBeCloseTo(variance, 13);
    expect(law[horizon - 1].meanLog).toBeCloseTo(Math.log(plan[horizon - 1].revenue), 13);
  });

  test("without return to the mean the growth rate is a random walk", () => {
    const walk = { ...model, kappa: 0, kappa2: 0, sigma0: 0, sigmaBar: 0, lambda2: 0 };
    const [, , third] = revenueLaw(walk, 3);
    expect(third.meanLog).toBeCloseTo(Math.log(5) + 3 * 0.16, 14);
    expect(third.varLog).toBeCloseTo(0.04 ** 2 * (1 + 4), 15);
  });

  test("money adds up: cash moves by income less tax, and a loss is carried forward", () => {
    let [cash, carried] = [firm.X0, firm.L0];
    for (const quarter of firmPath(firm, 30)) {
      expect(quarter.cash).toBeCloseTo(cash + quarter.preTax - quarter.taxPaid, 12);
      expect(quarter.lossCarryForward).toBe(Math.max(carried - quarter.preTax, 0));
      expect(quarter.taxPaid).toBeCloseTo(0.3 * Math.max(quarter.preTax - carried, 0), 14);
      [cash, carried] = [quarter.cash, quarter.lossCarryForward];
    }
  });

  test("the low of the cash and the first quarter without any", () => {
    const path = firmPath({ ...firm, X0: 0.5 }, 8);
    const { minimumCash, firstDefault } = cashLow(path);
    expect(minimumCash).toBe(Math.min(...path.map(({ cash }) => cash)));
    expect(firstDefault).toBe(path.findIndex(({ cash }) => cash < 0) + 1);
    expect(cashLow(firmPath({ ...firm, X0: 1000 }, 8)).firstDefault).toBe(null);
  });

  test("two exact half steps are one whole step", () => {
    const law = { kappa: 0.3, eta: 0.05, sigma: 0.2, rho: 0.4, mu0: 0.1, muBar: 0.02 };
    const whole = exactStep({ ...law, dt: 1 });
    const half = exactStep({ ...law, dt: 0.5 });
    const rest = exactStep({ ...law, dt: 0.5, mu0: half.meanMu });
    const [b, kept] = [-Math.expm1(-0.15) / 0.3, Math.exp(-0.15)];
    expect(whole.meanMu).toBeCloseTo(rest.meanMu, 15);
    expect(whole.meanLogReturn).toBeCloseTo(half.meanLogReturn + rest.meanLogReturn, 15);
    expect(whole.varMu).toBeCloseTo(kept * kept * half.varMu + rest.varMu, 15);
    expect(whole.cov).toBeCloseTo(kept * (half.cov + b * half.varMu) + rest.cov, 15);
    const carried = half.varLogReturn + 2 * b * half.cov + b * b * half.varMu;
    expect(whole.varLogReturn).toBeCloseTo(carried + rest.varLogReturn, 15);
  });

  test("an exact step tends to the one without return to the mean", () => {
    const law = { eta: 0.05, sigma: 0.2, rho: 0.4, dt: 2, mu0: 0.1, muBar: 0.02 };
    const [none, little] = [exactStep({ ...law, kappa: 0 }), exactStep({ ...law, kappa: 1e-4 })];
    expect(little.varLogReturn).toBeCloseTo(none.varLogReturn, 5);
    expect(little.cov).toBeCloseTo(none.cov, 5);
    expect(none.meanLogReturn).toBeCloseTo(2 * 0.1 - 0.04, 15);
  });
});

describe("other laws of revenue", () => {
  test("Gompertz: two steps are one, and growth ends at the ceiling", () => {
    const law = { start: 13, ceiling: 300, speed: 0.3, sigma: 0.2 };
    const [one, two] = [gompertz(law, 1), gompertz(law, 2)];
    const kept = exponential(-0.3);
    const onward = gompertz({ ...law, start: exponential(one.meanLog) }, 1);
    expect(two.meanLog).toBeCloseTo(onward.meanLog, 13);
    expect(two.varLog).toBeCloseTo(kept * kept * one.varLog + onward.varLog, 14);
    expect(lognormalQuantile(gompertz({ ...law, sigma: 1e-9 }, 500), 0.9)).toBeCloseTo(300, 6);
    expect(lognormalMean(one)).toBeCloseTo(exponential(one.meanLog + one.varLog / 2), 12);
  });

  test("jump diffusion: without jumps it is normal; over n steps cumulants add", () => {
    const jumps = { mu: 0.3, sigma: 0.25, intensity: 0.5, jumpMean: -0.3, jumpSd: 0.2 };
    const none = jumpDiffusionShape({ ...jumps, intensity: 0 }, 2);
    expect(none.skewness).toBeCloseTo(0, 15);
    expect(none.excessKurtosis).toBeCloseTo(0, 15);
    expect(none.mean).toBeCloseTo((0.3 - 0.25 ** 2 / 2) * 2, 15);
    const [one, four] = [jumpDiffusionShape(jumps, 1), jumpDiffusionShape(jumps, 4)];
    expect(four.skewness).toBeCloseTo(one.skewness / 2, 14);
    expect(four.excessKurtosis).toBeCloseTo(one.excessKurtosis / 4, 14);
  });

  test("regimes: the long run forgets the start", () => {
    const { stationary, durations } = regimes(0.95, 0.8);
    for (const start of [0, 1]) {
      const [first, second] = regimeAfter(0.95, 0.8, 400, start);
      expect(first).toBeCloseTo(stationary[0], 14);
      expect(second).toBeCloseTo(stationary[1], 14);
    }
    expect(regimeAfter(0.95, 0.8, 1, 1)[1]).toBeCloseTo(0.8, 15);
    expect(durations[0]).toBeCloseTo(20, 12);
  });
});

import { closedForm, integer, integers, number, numbers } from "../adaptor";
import { cashLow, firmPath } from "../firmPath";
import { Lognormal, lognormalMean, lognormalQuantile } from "../formulas/lognormal";
import { exactStep, gompertz, publishedLaw, volatilityAt } from "../revenueLaws";

const volatilities = { sigma0: number, sigmaBar: number, eta0: number, kappa1: number, kappa2: number };
const growth = {
  ...volatilities,
  ...{ R0: number, mu0: number, muBar: number, kappa: number, lambda1: number, lambda2: number },
};
const firm = {
  ...growth,
  ...{
    L0: number,
    X0: number,
    tax: number,
    rPerQuarter: number,
    cogs: number,
    varOther: number,
    fixed: number,
  },
};

const summary = (laws: readonly Lognormal[]) => ({
  meanLog: laws.map(({ meanLog }) => meanLog),
  varLog: laws.map(({ varLog }) => varLog),
  mean: laws.map(lognormalMean),
});

export const revenue = [
  closedForm(
    "revenue.gompertz",
    { R0: number, K: number, kg: number, sigma: number, t: numbers },
    ({ R0, K, kg, sigma, t }) => summary(t.map((at) => gompertz({ R0, K, kg, sigma }, at))),
  ),
  closedForm("revenue.schwartz-moon.volatility", { ...volatilities, t: numbers }, ({ t, ...model }) => {
    const path = t.map((at) => volatilityAt(model, at));
    return { sigma: path.map(({ sigma }) => sigma), eta: path.map(({ eta }) => eta) };
  }),
  closedForm(
    "revenue.schwartz-moon.lognormal",
    { ...growth, quarters: integers },
    ({ quarters, ...model }) => {
      const all = publishedLaw(model, Math.max(...quarters));
      const laws = quarters.map((quarter) => all[quarter - 1]);
      const quantiles = (p: number) => laws.map((law) => lognormalQuantile(law, p));
      return { ...summary(laws), q05: quantiles(0.05), median: quantiles(0.5), q95: quantiles(0.95) };
    },
  ),
  closedForm(
    "revenue.schwartz-moon.path",
    { ...firm, quarters: integers, horizon: integer },
    ({ quarters, horizon, ...model }) => {
      const path = firmPath(model, Math.max(horizon, ...quarters));
      const told = quarters.map((quarter) => path[quarter - 1]);
      return {
        revenue: told.map((quarter) => quarter.revenue),
        growth: told.map((quarter) => quarter.growth),
        preTax: told.map((quarter) => quarter.preTax),
        tax: told.map((quarter) => quarter.taxPaid),
        lossCarryForward: told.map((quarter) => quarter.lossCarryForward),
        cash: told.map((quarter) => quarter.cash),
        ...cashLow(path.slice(0, horizon)),
      };
    },
  ),
  closedForm(
    "revenue.schwartz-moon.exact-step",
    { kappa: number, eta: number, sigma: number, rho: number, dt: number, mu0: number, muBar: number },
    (step) => ({ ...exactStep(step) }),
  ),
];

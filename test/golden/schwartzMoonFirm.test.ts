import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { PLAN } from "../../src/draws/plan";
import { openInstance } from "../../src/engine/host";
import { CASH, REVENUE } from "../../src/engine/series";
import { oneFirm } from "../../src/golden/oneFirm";
import { firmOf } from "../../src/golden/schwartzMoonFirm";
import { riskPriced, tapeOf } from "../../src/run/tape/tape";
import { firmPath } from "../known/schwartzMoonFirm";

const engine = new WebAssembly.Module(readFileSync("src/generated/engine.wasm"));

/** A rich young firm: first losses, then profit, then tax once its losses are used. */
const young = {
  ...{ R0: 356, mu0: 0.11, sigma0: 0.1, sigmaBar: 0.05, eta0: 0.03, muBar: 0.015 },
  ...{ kappa: 0.07, kappa1: 0.09, kappa2: 0.05, lambda1: 0, lambda2: 0 },
  ...{ L0: 559, X0: 906, tax: 0.35, rPerQuarter: 0.0125, cogs: 0.75, varOther: 0.19, fixed: 75, rho: 0.3 },
};

test.each([
  ["as published", {}],
  ["with both risks priced", { lambda1: 0.05, lambda2: 0.02 }],
  ["when growth does not return", { kappa: 0, mu0: 0.03, lambda2: 0.02, fixed: 5 }],
  ["when volatilities do not settle", { kappa1: 0, kappa2: 0 }],
  ["when it starts with an overdraft", { X0: -20, L0: 100, fixed: 5, cogs: 0.5, rPerQuarter: 0.1 }],
  ["with costs that no revenue covers", { cogs: 0.8, fixed: 5 }],
])("the engine's plan is the published path, %s", (_, changes) => {
  const firm = { ...young, ...changes };
  const quarters = 60;
  const { numbers } = tapeOf(oneFirm(firmOf(firm, quarters)), riskPriced);
  const host = openInstance(new WebAssembly.Instance(engine), numbers);
  host.read(numbers);
  host.follow([PLAN]);
  firmPath(firm, quarters).forEach(({ revenue, cash }, quarter) => {
    expect(host.traced(REVENUE, quarter)[0] / revenue).toBeCloseTo(1, 5);
    expect(host.traced(CASH, quarter)[0] / cash).toBeCloseTo(1, 5);
  });
});

import type { Paired } from "../../src/metrics/attribution/attribution";
import type { Driver, Drivers } from "../../src/metrics/sensitivity/drivers";
import { share } from "./run.fixture";

const index = (estimate: number, standardError: number): Paired => ({
  ...{ estimate, standardError },
  low: Math.max(0, estimate - 1.96 * standardError),
  high: estimate + 1.96 * standardError,
});

const driver = (id: string, label: string, tenths: [number, number], delta: number): Driver => ({
  ...{ id, label },
  defaultAtLow: share(tenths[0], 2048),
  defaultAtHigh: share(tenths[1], 2048),
  delta: index(delta, 0.003),
  first: index(delta / 2, 0.003),
});

/** Made-up draws: two that tell much and one that is not told apart from nothing. */
export const fakeDrivers: Drivers = {
  ...{ headline: "2031Q4", paths: 20_480, default: share(0.112) },
  drivers: [
    driver("factor:demand", "Growth of demand", [0.4, 0.02], 0.08),
    { ...driver("revenue:growth", "Growth today", [0.3, 0.04], 0.05), path: "revenue.growth" },
    driver("factor:delivery", "Delivery", [0.113, 0.111], 0.002),
  ],
};

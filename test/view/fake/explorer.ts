import type { Breaking } from "../../../src/metrics/sensitivity/breaking";
import type { Sought } from "../../../src/metrics/sensitivity/sought";
import type { Explorer } from "../../../src/view/state/explorer";
import { fakeDrivers } from "../../charts/drivers.fixture";
import { fakeAttribution } from "./simulator";
import { share } from "../../charts/run.fixture";
import { fakeBacktests } from "../../charts/backtest.fixture";
import { fakeResponse } from "../../charts/response.fixture";
import { fakeScatter } from "../../charts/scatter.fixture";
import { fakeSweep } from "../../charts/sweep.fixture";
import { fakeAnatomy } from "../../charts/anatomy.fixture";
import { fakeUncertainty } from "../../charts/uncertainty.fixture";
import { fakeTornado } from "../../charts/tornado.fixture";

const paired = { estimate: 0.05, low: 0.04, high: 0.06, standardError: 0.005 };
const none = { headline: "2031Q4", default: share(0.1) };

/** Knows the answers beforehand: what is sought is at half of what it is. */
export const fakeExplorer: Explorer = {
  tornado: async () => fakeTornado,
  loopParts: async (scenario, { paths }) => ({
    totals: {
      ...{ paths, fails: 0.1, added: { exogenised: paired, absent: paired } },
      ...{ loses: 40, lossAdded: { exogenised: paired, absent: paired } },
    },
    parts: fakeAttribution(scenario, "exogenised", paths),
  }),
  drivers: async () => fakeDrivers,
  seek: async (_, { field, target, paths }): Promise<Sought> => {
    const value = Number(field.value);
    const { path, label, unit } = field;
    return {
      ...none,
      ...{ path, label, unit, value, target, paths, from: 0, to: 2 * value },
      ...{ defaultAtFrom: share(0.5), defaultAtTo: share(0.01) },
      found: {
        ...{ value: value / 2, default: share(target), low: 0.4 * value, high: 0.6 * value },
        ...{ lowOpen: false, highOpen: false, elsewhere: 0 },
      },
    };
  },
  breaking: async (_, { inputs, target, paths }): Promise<Breaking> => ({
    ...none,
    ...{ target, paths, considered: inputs.map(({ label }) => label), atWorst: share(0.2), found: null },
  }),
  sweep: async () => fakeSweep,
  explain: async ({ parties, obligor }) =>
    fakeAnatomy([obligor, ...parties.map(({ id }) => id).filter((id) => id !== obligor)]),
  scatter: async () => fakeScatter,
  response: async (_, { paths }) => ({ paths, firms: [], years: fakeResponse }),
  backtest: async () => fakeBacktests[0],
  uncertainty: async () => fakeUncertainty,
  shippedUncertainty: async () => null,
  cutLoops: async ({ headline }, { paths }) => ({
    ...{ headline, paths, asSigned: share(0.1), cut: share(0.05), sides: ["paysInBoth", "onlyBase"] },
    change: { estimate: 0.05, standardError: 0.01, low: 0.03, high: 0.07 },
  }),
};

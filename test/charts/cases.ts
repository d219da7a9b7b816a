import type { Options } from "../../src/charts/chart";
import type { Run } from "../../src/metrics/run";
import { fakeAnatomy } from "./anatomy.fixture";
import { fakeDrivers } from "./drivers.fixture";
import { differences, fakeRun, parties, reading } from "./run.fixture";
import { fakeScatter } from "./scatter.fixture";
import { fakeSweep } from "./sweep.fixture";
import { fakeTornado } from "./tornado.fixture";
import { fakeUncertainty } from "./uncertainty.fixture";

const run = fakeRun();
const slow = fakeRun({ failing: 0.52, title: "Slow growth", id: "b" });
const cut = fakeRun({ failing: 0.21, title: "Loops cut", id: "c" });
const safe = fakeRun({ failing: 0, title: "No debt at all", id: "d" });
/** One of which a single future defaults: nobody knows how much is lost on average. */
const single: Run = {
  ...run,
  losses: Object.fromEntries(
    Object.entries(run.losses).map(([id, loss]) => [
      id,
      { ...loss, ifDefault: { ...loss.ifDefault, low: 0, high: Infinity } },
    ]),
  ),
};

/** Who loses with whom where so few are hit that nobody knows how much the others may lose. */
const known = fakeAnatomy(parties.slice(0, 8).map(({ id }) => id));
const few = {
  ...known,
  systemic: known.systemic.map((loss) => ({ ...loss, coVaR: { ...loss.coVaR, high: Infinity } })),
};

/** What charts are looked at with: each chart by its name, the runs, and what is chosen. */
export const cases: readonly (readonly [chart: string, runs: readonly Run[], chosen: Partial<Options>])[] = [
  ["when", [run], { year: "2030" }],
  ["when", [safe], {}],
  ["when", [run, slow], {}],
  ["survival", [run], { ghost: slow }],
  ["survival", [run, slow, cut, safe], {}],
  ["cashFan", [run], { year: "2031" }],
  ["solvency", [run], { year: "2031" }],
  ["solvency", [run], { year: "2031", form: "dots" }],
  ["solvency", [run, slow, cut], { year: "2031", form: "cdf" }],
  ["solvency", [run], { year: "2031", measure: "netPosition" }],
  ["outcomes", [run], {}],
  ["outcomes", [run, slow], {}],
  ["outcomes", [run], { form: "years" }],
  ["obligations", [run], { year: "2030" }],
  ["causes", [run], {}],
  ["future", [run], { year: "2028" }],
  ["future", [run], { story: 1 }],
  ["together", [run], {}],
  ["together", [run], { ...reading(12), form: "distress" }],
  ["systemic", [run], {}],
  ["systemic", [run], { anatomy: few }],
  ["losses", [run], {}],
  ["losses", [run, slow], {}],
  ["losses", [single], {}],
  ["ring", [run], {}],
  ["ring", [run], { parties }],
  ["ring", [run], { parties: parties.slice(0, 11), period: { from: "2027Q1", to: "2028Q4" } }],
  ["matrix", [run], {}],
  ["circularity", [run], {}],
  ["matrix", [run], { parties }],
  ["difference", [run, slow], { differences }],
  ["scatter", [run], { scatter: fakeScatter }],
  ["drawn", [run], { drivers: fakeDrivers }],
  ["sweep", [run], { sweep: fakeSweep }],
  ["response", [run], {}],
  ["backtest", [run], {}],
  ["uncertainty", [run], { uncertainty: fakeUncertainty }],
  ["tornado", [run], { tornado: fakeTornado, choose: () => undefined }],
];

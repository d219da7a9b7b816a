import type { Attribution, Paired } from "../../../src/metrics/attribution/attribution";
import type { PathTable } from "../../../src/metrics/pathTable";
import type { Flow, PartyLoss, Run } from "../../../src/metrics/run";
import type { Scenario } from "../../../src/scenario/scenario";
import type { PairedDifferences, Simulator } from "../../../src/view/state/simulator";
import { type Off, runningLoops } from "../../../src/scenario/worlds";
import { fakeRun as inventedRun } from "../../charts/run.fixture";

const invented = ["lab", "cloud", "chips", "fund", "neo", "host"];

/** A share of failing futures that moves with every number of the scenario a little, and with growth and cash a lot. */
export function failingIn(scenario: Scenario): number {
  const at = (id: string): number => scenario.assumptions[id]?.value ?? 0;
  const off = scenario.loops.filter(({ mode }) => mode !== "as-signed").length;
  const strain =
    0.9 - 0.5 * at("revenue.growth") - 0.002 * at("cash.start") + 0.2 * at("commitments.scale") - 0.02 * off;
  return Math.min(0.9, Math.max(0.02, strain));
}

/** A made-up run of a scenario with its own parties in it. */
export function fakeRun(scenario: Scenario, paths: number): Run {
  const run = inventedRun({
    id: scenario.id,
    title: scenario.title,
    failing: failingIn(scenario),
    count: 33,
  });
  const others = scenario.parties.map(({ id }) => id).filter((id) => id !== scenario.obligor);
  const names = new Map([
    ["outside", "outside"],
    ...invented.map((id, place): [string, string] => [
      id,
      place === 0 ? scenario.obligor : (others[place - 1] ?? ""),
    ]),
  ]);
  const known = (id: string): string => names.get(id) ?? "";
  const losses = Object.entries(run.losses).filter(([id]) => known(id) !== "");
  return {
    ...run,
    paths,
    seed: scenario.seed,
    fingerprint: `${scenario.id}-${failingIn(scenario).toFixed(6)}-${paths}`,
    losses: Object.fromEntries(losses.map(([id, loss]): [string, PartyLoss] => [known(id), loss])),
    flows: run.flows
      .filter(({ from, to }) => known(from) !== "" && known(to) !== "")
      .map((flow): Flow => ({ ...flow, from: known(flow.from), to: known(flow.to) })),
  };
}

/** Paths of which the first ones fail. */
function fakePaths(scenario: Scenario, from: number, to: number): PathTable {
  const failing = failingIn(scenario);
  const outcome = Float64Array.from({ length: to - from }, (_, row) =>
    (from + row) % 100 < 100 * failing ? 2 : 0,
  );
  return { columns: [{ id: "outcome", label: "Outcome", unit: "" }], rows: to - from, data: [outcome] };
}

/** Each running loop adds two of a hundred, next to either world. */
export function fakeAttribution(scenario: Scenario, off: Off, paths: number): Attribution {
  const loops = runningLoops(scenario);
  const share = (estimate: number): Paired => ({
    ...{ estimate, low: estimate - 0.01, high: estimate + 0.01 },
    standardError: 0.005,
  });
  const nobody = { losses: {}, shareholders: {} };
  const parts = (value: number) => ({ default: share(value), expectedShortfall: share(value), ...nobody });
  const world = (value: number) => ({ default: value, expectedShortfall: value, ...nobody });
  const added = 0.02 * loops.length;
  const total = { allOn: world(0.3), noneOn: world(0.3 - added), difference: parts(added) };
  const each = loops.map(({ id, label }) => ({ id, label, ...parts(0.02) }));
  return { off, paths, headline: scenario.headline, loops: each, total, years: [], worlds: [] };
}

/** Answers after `delay` milliseconds, with a tenth of the paths half way; a scenario titled "broken" cannot be run. */
export const fakeSimulator = (delay = 30): Simulator => ({
  simulate: async (scenario, { paths, signal, onRun }) => {
    await wait(delay / 2, signal);
    if (scenario.seed === "broken") throw new Error("seed: expected a seed that runs, got broken");
    onRun?.(fakeRun(scenario, Math.ceil(paths / 10)));
    await wait(delay / 2, signal);
    return fakeRun(scenario, paths);
  },
  loopTotals: async (scenario, { paths, signal }) => {
    await wait(delay, signal);
    const [exogenised, absent] = (["exogenised", "absent"] as const).map(
      (off) => fakeAttribution(scenario, off, paths).total.difference.default,
    ) as [Paired, Paired];
    const most = { estimate: 20, low: 18, high: 22, standardError: 1 };
    const lossAdded = { exogenised: most, absent: most };
    return { paths, fails: 0.3, added: { exogenised, absent }, loses: 40, lossAdded };
  },
  attribute: async (scenario, { off, paths, signal }) => {
    await wait(delay, signal);
    return fakeAttribution(scenario, off, paths);
  },
  priceRisk: async (scenario, { paths }) => fakeRun(scenario, paths),
  pathColumns: async (scenario, from, to) => fakePaths(scenario, from, to),
});

const wait = (time: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const timer = setTimeout(resolve, time);
    signal.addEventListener("abort", () => (clearTimeout(timer), reject(signal.reason as Error)), {
      once: true,
    });
  });

/** The difference of failing shares, with an interval of a tenth of it. */
export const fakeDifferences: PairedDifferences = async (base, other) => {
  const share = (table: PathTable): number =>
    (table.data[0] ?? new Float64Array()).reduce((sum, at) => sum + (at === 2 ? 1 : 0), 0) / table.rows;
  const [a, b] = [share(base), share(other)];
  const estimate = 100 * (b - a);
  const half = 0.1 * Math.abs(estimate);
  return [
    {
      id: "default",
      label: "Default by the headline year",
      unit: "of 100",
      base: 100 * a,
      other: 100 * b,
      estimate,
      low: estimate - half,
      high: estimate + half,
      relative: a === 0 ? null : { estimate: estimate / a, low: 0, high: 0 },
    },
  ];
};

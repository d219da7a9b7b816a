import { PLAN } from "../../src/draws/plan";
import { openInstance, type Host } from "../../src/engine/host";
import { realWorld, tapeOf, riskPriced } from "../../src/run/tape/tape";
import { layoutOf } from "../../src/metrics/tally";
import { PATHS } from "../../src/model/block";
import { listed } from "../../src/scenario/listed";
import type { Scenario } from "../../src/scenario/scenario";
import { compiled, outputsOf, tracesOf } from "../laws/engines";
import { type Draws, medianDraws, riskPriced as shifted } from "./draws";
import { follow, type Future } from "./future";
import { modelOf } from "./model";
import { known } from "./notYet";

/** A figure of one path, as the engine and the reference have it. */
interface Figure {
  readonly name: string;
  readonly engine: number;
  readonly reference: number;
}

/** Equal but for rounding: to 1e-9 of its size, or to a dollar. */
const agrees = ({ engine, reference }: Figure): boolean =>
  Math.abs(engine - reference) <= 1e-9 * Math.max(1, Math.abs(engine), Math.abs(reference));

/** Which paths of a scenario are compared, and in which measure. */
interface Comparison {
  readonly paths?: number;
  readonly block?: number;
  readonly priced?: boolean;
}

/** Compares the reference with the engine, on draws of a block that come from elsewhere. */
export class Agreement {
  constructor(private readonly drawsOf: (scenario: Scenario, block: number) => Draws) {}

  /** The figures of the first path on which they differ; none if they agree on all. */
  disagreements(whole: Scenario, { paths = 128, block = 0, priced = false }: Comparison = {}): string[] {
    const scenario = known(whole);
    const host = hostOf(scenario, priced);
    const numbers = Array.from({ length: paths }, (_, place) => 128 * block + place);
    const outputs = outputsOf(host, block);
    host.follow(numbers);
    const traces = tracesOf(host, scenario.quarters);
    const model = modelOf(scenario);
    const draws = this.drawsOf(scenario, block);
    const luck = priced ? shifted(draws, scenario) : draws;
    const fragile = countFragile(host, scenario);
    let feared = 0;
    for (const [place, path] of numbers.entries()) {
      const future = follow(model, luck, path);
      const figures = [
        ...outputFigures(outputs, place, future, scenario),
        ...traceFigures(traces, place, future),
      ];
      const wrong = differing(figures);
      if (wrong.length > 0) return wrong.map((text) => `path ${path}: ${text}`);
      if (future.fragile) feared += 1;
    }
    if (paths < PATHS) return [];
    return differing([{ name: "futures that fear would end", engine: fragile, reference: feared }]);
  }

  /** The same of the path without surprises. */
  planDisagreements(whole: Scenario): string[] {
    const scenario = known(whole);
    const host = hostOf(scenario, false);
    host.follow([PLAN]);
    const future = follow(modelOf(scenario), medianDraws, 0);
    return differing(traceFigures(tracesOf(host, scenario.quarters), 0, future));
  }
}

function hostOf(scenario: Scenario, priced: boolean): Host {
  const { numbers } = tapeOf(scenario, priced ? riskPriced : realWorld);
  const host = openInstance(new WebAssembly.Instance(compiled), numbers);
  host.read(numbers);
  host.clear();
  return host;
}

/** Of the paths of the block that ran last. */
const countFragile = (host: Host, scenario: Scenario): number => host.counts()[layoutOf(scenario).fragile];

const differing = (figures: readonly Figure[]): string[] =>
  figures
    .filter((figure) => !agrees(figure))
    .map(({ name, engine, reference }) => `${name}: engine ${engine}, reference ${reference}`);

const OUTCOMES: readonly Future["outcome"][] = ["as-signed", "restructured", "default"];

/** The outputs of a path in the engine's order (src/metrics/pathTable.ts). */
function outputFigures(
  outputs: readonly number[][],
  path: number,
  future: Future,
  scenario: Scenario,
): Figure[] {
  const { contracts, parties } = scenario;
  const ours: [string, number][] = [
    ["outcome", OUTCOMES.indexOf(future.outcome)],
    ["quarter of default", future.defaultQuarter ?? -1],
    ["first missed", contracts.findIndex(({ id }) => id === future.firstMissed)],
    ["peak shortfall", future.peakShortfall],
    ["cash", future.cash],
    ["raised", future.raised],
    ["announced", future.announced],
    ["paid", future.paid],
    ...parties.map(({ id }): [string, number] => [`loss of ${id}`, future.losses[id]]),
    ...listed(scenario).map(({ id }): [string, number] => [
      `loss of the shareholders of ${id}`,
      future.shareholders.get(id) ?? 0,
    ]),
  ];
  return ours.map(([name, reference], i) => ({ name, engine: outputs[i][path], reference }));
}

/** Series by quarter in the engine's order, while the firm lives. */
function traceFigures(
  traces: readonly number[][][],
  path: number,
  { quarters, defaultQuarter }: Future,
): Figure[] {
  return quarters.flatMap(({ cash, revenue, due, value }, quarter) =>
    Object.entries({ cash, revenue, due, value, alive: Number(quarter !== defaultQuarter) }).map(
      ([name, reference], series) => ({
        name: `${name} in quarter ${quarter}`,
        engine: traces[series][quarter][path],
        reference,
      }),
    ),
  );
}

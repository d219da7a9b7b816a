import { openInstance, type Host } from "../../src/engine/host";
import { realWorld, tapeOf, riskPriced } from "../../src/run/tape/tape";
import { listed } from "../../src/scenario/listed";
import type { Scenario } from "../../src/scenario/scenario";
import { compiled, outputsOf, tracesOf } from "../laws/engines";
import { type Draws, medianDraws, riskPriced as shifted } from "./draws";
import { follow, type Future } from "./future";
import { modelOf } from "./model";
import { known } from "./notYet";
import { philoxDraws } from "./philoxDraws";

/** A figure of one path, as the engine and the reference have it. */
interface Figure {
  readonly name: string;
  readonly engine: number;
  readonly reference: number;
}

/** Equal but for rounding: to 1e-9 of its size, or to a dollar. */
const agrees = ({ engine, reference }: Figure): boolean =>
  Math.abs(engine - reference) <= 1e-9 * Math.max(1, Math.abs(engine), Math.abs(reference));

/** Which paths of a scenario are compared, in which measure, and with what draws; the project's own by default. */
interface Comparison {
  readonly paths?: number;
  readonly block?: number;
  readonly priced?: boolean;
  readonly draws?: Draws;
}

/** The figures of the first path on which engine and reference differ; none if they agree on all. */
export function disagreements(
  whole: Scenario,
  { paths = 128, block = 0, priced = false, draws = philoxDraws(whole) }: Comparison = {},
): string[] {
  const scenario = known(whole);
  const host = hostOf(scenario, priced);
  const outputs = outputsOf(host, block);
  const traces = block === 0 ? tracesOf(host, scenario.quarters) : [];
  const model = modelOf(scenario);
  const luck = priced ? shifted(draws, scenario) : draws;
  for (let path = 0; path < paths; path++) {
    const future = follow(model, luck, 128 * block + path);
    const figures = [
      ...outputFigures(outputs, path, future, scenario),
      ...(traces.length > 0 ? traceFigures(traces, path, future) : []),
    ];
    const wrong = differing(figures);
    if (wrong.length > 0) return wrong.map((text) => `path ${128 * block + path}: ${text}`);
  }
  return [];
}

/** The same of the path without surprises. */
export function planDisagreements(whole: Scenario): string[] {
  const scenario = known(whole);
  const host = hostOf(scenario, false);
  host.plan();
  return differing(
    traceFigures(tracesOf(host, scenario.quarters), 0, follow(modelOf(scenario), medianDraws, 0)),
  );
}

function hostOf(scenario: Scenario, priced: boolean): Host {
  const { numbers } = tapeOf(scenario, priced ? riskPriced : realWorld);
  const host = openInstance(new WebAssembly.Instance(compiled), numbers);
  host.read(numbers);
  host.clear();
  return host;
}

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

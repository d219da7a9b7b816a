import { strongest, type Tornado, widestFirst } from "../src/metrics/sensitivity/tornado";
import { screening, sobolShares } from "../src/run/globalSensitivity";
import type { Pool } from "../src/run/pool";
import { tornado } from "../src/run/tornado";
import { jointly, type Ranged, rangedFields } from "../src/scenario/range";
import type { Scenario } from "../src/scenario/scenario";
import { answerId, rangesOf } from "./answerId";
import { changed } from "./changes";
import { flagsOf, oneOf, wholeNumber } from "./flags";
import { exits, Refusal } from "./refusal";
import { counted } from "./said";
import { scenarioAt } from "./scenarioAt";
import { machineOf, onThreads, simulating, withChanges } from "./simulating";
import { type Sensitivity, sensitivityReport } from "./sensitivityReport";

const options = {
  method: { type: "string", default: "one-at-a-time" },
  paths: { type: "string" },
  samples: { type: "string" },
  inputs: { type: "string", default: "12" },
  ...onThreads,
  ...withChanges,
  json: { type: "boolean", default: false },
} as const;

/** What a method takes where nobody says otherwise. */
const usual = {
  "one-at-a-time": { paths: 8192, samples: 0 },
  morris: { paths: 2048, samples: 20 },
  sobol: { paths: 1024, samples: 256 },
} as const;

/** The fewest trajectories whose spread tells an error: of fewer, equal effects are the rule. */
const TRAJECTORIES = 4;

/** Futures behind the choice of the assumptions that are worth a closer look. */
const SCREENED = 1024;
/** The most assumptions that get as many futures as were asked for. */
const KEPT = 40;

interface Plan {
  readonly method: keyof typeof usual;
  readonly paths: number;
  readonly samples: number;
  readonly count: number; // inputs of morris and sobol
  readonly signal: AbortSignal;
  readonly tell: (doing: string, done: number, of: number) => void;
}

/** `sensitivity SCENARIO`: what drives the chance of default. */
export async function sensitivity(words: readonly string[]): Promise<number> {
  const { values, word } = flagsOf(words, "SCENARIO", options);
  const method = oneOf("--method", values.method, ["one-at-a-time", "morris", "sobol"]);
  const number = (flag: "paths" | "samples", least: number, most: number) =>
    wholeNumber(`--${flag}`, values[flag] ?? String(Math.max(least, usual[method][flag])), least, most);
  const [paths, samples] = [
    number("paths", 2, 10_000_000),
    number("samples", method === "morris" ? TRAJECTORIES : 2, 1_000_000),
  ];
  const count = wholeNumber("--inputs", values.inputs, 1, 1000);
  const machine = machineOf(values);
  const scenario = changed(await scenarioAt(word), values);

  return simulating(machine, async ({ pool, signal, tell }) => {
    const step = (doing: string, done: number, of: number) =>
      tell(`${doing} ${counted(done)} of ${counted(of)}`);
    const plan = { method, paths, samples, count, signal, tell: step };
    const found = await answered(scenario, pool, plan).catch((error: unknown) => {
      if (method === "sobol" && error instanceof RangeError)
        throw new Refusal(exits.failed, `${method}: ${error.message}`);
      throw error;
    });
    const design = method === "one-at-a-time" ? [] : [samples, count];
    const runId = answerId(scenario, paths, "sensitivity", method, ...design, ...rangesOf(scenario));
    return values.json ? JSON.stringify({ runId, ...found }) : sensitivityReport(found, scenario, runId);
  });
}

async function answered(scenario: Scenario, pool: Pool, plan: Plan): Promise<Sensitivity> {
  const { method, paths, samples, count, signal, tell } = plan;
  const all = rangedFields(scenario);
  const onTornado = ({ swings }: Tornado) => tell("assumptions moved", swings.length, all.length);
  const first = { paths: Math.min(paths, SCREENED), keep: all.length };
  if (method === "one-at-a-time") {
    const stages = paths > SCREENED ? [first, { paths, keep: KEPT }] : [first];
    const found = await tornado(scenario, pool, { stages, signal, onTornado });
    return { method, ...found, swings: widestFirst(found.swings) };
  }
  const { swings } = await tornado(scenario, pool, { stages: [first], signal, onTornado });
  const inputs = inputsOf(all, swings, count);
  const onPoints = (done: number, of: number) => tell("points of the ranges", done, of);
  const effort = { inputs, samples, paths, signal, onPoints };
  return method === "morris" ? screening(scenario, pool, effort) : sobolShares(scenario, pool, effort);
}

/** The assumptions that may swing most and can move together. */
function inputsOf(all: readonly Ranged[], swings: Tornado["swings"], count: number): readonly Ranged[] {
  const ranked = strongest(swings, swings.length).flatMap(
    ({ path }) => all.find((input) => input.path === path) ?? [],
  );
  return jointly(ranked).slice(0, count);
}

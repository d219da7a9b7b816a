import { availableParallelism } from "node:os";
import { strongest } from "../src/metrics/sensitivity/tornado";
import { breaking } from "../src/run/breaking";
import { runIdOf } from "../src/run/fingerprint";
import type { Pool } from "../src/run/pool";
import { seek as sought } from "../src/run/seek";
import { tornado } from "../src/run/tornado";
import { type Field, fields } from "../src/scenario/fields";
import { scenarioHash } from "../src/scenario/hash";
import { jointly, rangedFields } from "../src/scenario/range";
import type { Scenario } from "../src/scenario/scenario";
import { changed } from "./changes";
import { flagsOf, fraction, oneOf, wholeNumber } from "./flags";
import { openProgress } from "./progress";
import { exits, Refusal } from "./refusal";
import { scenarioAt } from "./scenarioAt";
import { breakingReport, soughtReport } from "./seekReport";
import { openThreads } from "./threads";

const options = {
  input: { type: "string" },
  target: { type: "string" },
  paths: { type: "string", default: "16384" },
  inputs: { type: "string", default: "8" },
  seed: { type: "string" },
  threads: { type: "string", default: String(availableParallelism()) },
  engine: { type: "string", default: "wasm" },
  set: { type: "string", multiple: true },
  loop: { type: "string", multiple: true },
  json: { type: "boolean", default: false },
} as const;

/** Futures behind the choice of the assumptions that may move. */
const SCREENED = 1024;

/** `seek SCENARIO --target SHARE`: what one assumption would have to be for that, or the least that several would change. */
export async function seek(words: readonly string[]): Promise<number> {
  const { values, word } = flagsOf(words, "SCENARIO", options);
  const target = fraction("--target", values.target);
  const paths = wholeNumber("--paths", values.paths, 128, 10_000_000);
  const count = wholeNumber("--inputs", values.inputs, 1, 50);
  const threads = wholeNumber("--threads", values.threads, 1, 1024);
  const engine = oneOf("--engine", values.engine, ["wasm", "js"]);
  const scenario = changed(await scenarioAt(word), values);
  const field = values.input === undefined ? undefined : numberField(scenario, values.input);

  const stop = new AbortController();
  process.once("SIGINT", () => stop.abort());
  const progress = openProgress();
  progress.tell("searching");
  const pool = await openThreads(threads, engine);
  try {
    const effort = { target, paths, signal: stop.signal };
    const runId = runIdOf(scenarioHash(scenario), scenario.seed, paths);
    const [found, report] =
      field === undefined
        ? await combined(scenario, pool, { ...effort, count })
        : await single(scenario, pool, { ...effort, field });
    progress.end();
    process.stdout.write(`${values.json ? JSON.stringify({ runId, ...found }) : report}\n`);
    return exits.ok;
  } catch (error) {
    progress.end();
    if (stop.signal.aborted) return exits.interrupted;
    throw error;
  } finally {
    pool.close();
  }
}

type Effort = { readonly target: number; readonly paths: number; readonly signal: AbortSignal };

async function single(scenario: Scenario, pool: Pool, effort: Effort & { readonly field: Field }) {
  const found = await sought(scenario, pool, effort);
  return [found, soughtReport(found, scenario)] as const;
}

/** Lets the assumptions move that swing most. */
async function combined(scenario: Scenario, pool: Pool, effort: Effort & { readonly count: number }) {
  const { signal, count } = effort;
  const all = rangedFields(scenario);
  const stages = [{ paths: Math.min(SCREENED, effort.paths), keep: all.length }];
  const { swings } = await tornado(scenario, pool, { stages, signal });
  const ranked = strongest(swings, swings.length).flatMap(
    ({ path }) => all.find((input) => input.path === path) ?? [],
  );
  const found = await breaking(scenario, pool, { ...effort, inputs: jointly(ranked).slice(0, count) });
  return [found, breakingReport(found, scenario)] as const;
}

function numberField(scenario: Scenario, path: string): Field {
  const field = fields(scenario).find((one) => one.path === path);
  if (field !== undefined && typeof field.value === "number") return field;
  const got = field === undefined ? "no such field" : "that of a text";
  throw new Refusal(exits.usage, `--input ${path}: expected the path of a number, got ${got}`);
}

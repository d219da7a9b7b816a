import { strongest } from "../src/metrics/sensitivity/tornado";
import { breaking } from "../src/run/breaking";
import type { Pool } from "../src/run/pool";
import { seek as sought } from "../src/run/seek";
import { tornado } from "../src/run/tornado";
import { type Field, fields } from "../src/scenario/fields";
import { jointly, rangedFields } from "../src/scenario/range";
import type { Scenario } from "../src/scenario/scenario";
import { answerId, rangesOf } from "./answerId";
import { changed } from "./changes";
import { flagsOf, fraction, wholeNumber } from "./flags";
import { exits, Refusal } from "./refusal";
import { scenarioAt } from "./scenarioAt";
import { machineOf, onThreads, simulating, withChanges } from "./simulating";
import { breakingReport, soughtReport } from "./seekReport";

const options = {
  input: { type: "string" },
  target: { type: "string" },
  paths: { type: "string", default: "16384" },
  inputs: { type: "string", default: "8" },
  ...onThreads,
  ...withChanges,
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
  const machine = machineOf(values);
  const scenario = changed(await scenarioAt(word), values);
  const field = values.input === undefined ? undefined : numberField(scenario, values.input);

  return simulating(machine, async ({ pool, signal, tell }) => {
    tell("searching");
    const effort = { target, paths, signal };
    const runId = answerId(scenario, paths, "seek", target, field?.path ?? count, ...rangesOf(scenario));
    const [found, report] =
      field === undefined
        ? await combined(scenario, pool, { ...effort, count })
        : await single(scenario, pool, { ...effort, field });
    return values.json ? JSON.stringify({ runId, ...found }) : report;
  });
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

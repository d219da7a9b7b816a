import { availableParallelism } from "node:os";
import { attribute as attributed } from "../src/run/attribution";
import { runIdOf } from "../src/run/fingerprint";
import { scenarioHash } from "../src/scenario/hash";
import { attributionReport } from "./attributionReport";
import { changed } from "./changes";
import { flagsOf, oneOf, wholeNumber } from "./flags";
import { tellNotes } from "./notes";
import { openProgress } from "./progress";
import { exits } from "./refusal";
import { counted } from "./said";
import { scenarioAt } from "./scenarioAt";
import { openThreads } from "./threads";

const options = {
  paths: { type: "string", default: "20000" },
  off: { type: "string", default: "exogenised" },
  seed: { type: "string" },
  sampling: { type: "string" },
  threads: { type: "string", default: String(availableParallelism()) },
  engine: { type: "string", default: "wasm" },
  set: { type: "string", multiple: true },
  loop: { type: "string", multiple: true },
  json: { type: "boolean", default: false },
} as const;

/** `attribute SCENARIO`: how much of the outcome each loop that runs adds or spares. */
export async function attribute(words: readonly string[]): Promise<number> {
  const { values, word } = flagsOf(words, "SCENARIO", options);
  const paths = wholeNumber("--paths", values.paths, 2, 10_000_000);
  const threads = wholeNumber("--threads", values.threads, 1, 1024);
  const engine = oneOf("--engine", values.engine, ["wasm", "js"]);
  const off = oneOf("--off", values.off, ["exogenised", "absent"]);
  const scenario = changed(await scenarioAt(word), values);
  tellNotes(scenario);

  const stop = new AbortController();
  process.once("SIGINT", () => stop.abort());
  const progress = openProgress();
  const pool = await openThreads(threads, engine);
  try {
    const onPaths = (done: number) =>
      progress.tell(`shared out ${counted(done)} of ${counted(paths)} futures`);
    const attribution = await attributed(scenario, pool, { off, paths, signal: stop.signal, onPaths });
    progress.end();
    const runId = runIdOf(scenarioHash(scenario), scenario.seed, paths);
    const answer = values.json
      ? JSON.stringify({ runId, ...attribution })
      : attributionReport(attribution, scenario, runId);
    process.stdout.write(`${answer}\n`);
    return exits.ok;
  } catch (error) {
    progress.end();
    if (stop.signal.aborted) return exits.interrupted;
    throw error;
  } finally {
    pool.close();
  }
}

import { availableParallelism } from "node:os";
import { response as responseOf } from "../src/run/response";
import { runIdOf } from "../src/run/fingerprint";
import { scenarioHash } from "../src/scenario/hash";
import { changed } from "./changes";
import { flagsOf, oneOf, wholeNumber } from "./flags";
import { openProgress } from "./progress";
import { exits } from "./refusal";
import { responseReport } from "./responseReport";
import { counted } from "./said";
import { scenarioAt } from "./scenarioAt";
import { openThreads } from "./threads";

const options = {
  paths: { type: "string", default: "8192" },
  seed: { type: "string" },
  threads: { type: "string", default: String(availableParallelism()) },
  engine: { type: "string", default: "wasm" },
  set: { type: "string", multiple: true },
  loop: { type: "string", multiple: true },
  json: { type: "boolean", default: false },
} as const;

/** `response SCENARIO`: what is lost of a lost dollar once it has gone round, by year. */
export async function response(words: readonly string[]): Promise<number> {
  const { values, word } = flagsOf(words, "SCENARIO", options);
  const paths = wholeNumber("--paths", values.paths, 512, 1_000_000);
  const threads = wholeNumber("--threads", values.threads, 1, 1024);
  const engine = oneOf("--engine", values.engine, ["wasm", "js"]);
  const scenario = changed(await scenarioAt(word), values);

  const stop = new AbortController();
  process.once("SIGINT", () => stop.abort());
  const progress = openProgress();
  const pool = await openThreads(threads, engine);
  try {
    const onPaths = (done: number) => progress.tell(`followed ${counted(done)} futures`);
    const found = await responseOf(scenario, pool, { paths, signal: stop.signal, onPaths });
    progress.end();
    const runId = runIdOf(scenarioHash(scenario), scenario.seed, paths);
    const answer = values.json ? JSON.stringify({ runId, ...found }) : responseReport(found, scenario, runId);
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

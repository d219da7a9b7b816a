import { availableParallelism } from "node:os";
import { bundle } from "../src/export/bundle";
import { anatomyOf } from "../src/run/anatomy";
import { Simulation } from "../src/run/simulation";
import { realWorld, riskPriced } from "../src/run/tape/tape";
import { fields } from "../src/scenario/fields";
import { changed } from "./changes";
import { flagsOf, oneOf, wholeNumber } from "./flags";
import { prepareFolder, writeFiles } from "./folder";
import { tellNotes } from "./notes";
import { openProgress } from "./progress";
import { exits } from "./refusal";
import { report } from "./report";
import { counted } from "./said";
import { scenarioAt } from "./scenarioAt";
import { openThreads } from "./threads";

const options = {
  paths: { type: "string", default: "20000" },
  seed: { type: "string" },
  sampling: { type: "string" },
  threads: { type: "string", default: String(availableParallelism()) },
  engine: { type: "string", default: "wasm" },
  set: { type: "string", multiple: true },
  loop: { type: "string", multiple: true },
  "risk-priced": { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  csv: { type: "string" },
  force: { type: "boolean", default: false },
} as const;

/** `run SCENARIO`: simulates it and prints what came out. Ctrl+C leaves no half-written file. */
export async function run(words: readonly string[]): Promise<number> {
  const { values, word } = flagsOf(words, "SCENARIO", options);
  const paths = wholeNumber("--paths", values.paths, 1, 100_000_000);
  const threads = wholeNumber("--threads", values.threads, 1, 1024);
  const engine = oneOf("--engine", values.engine, ["wasm", "js"]);
  const { csv } = values;
  const original = await scenarioAt(word);
  const scenario = changed(original, values);
  if (csv !== undefined) await prepareFolder(csv, values.force);
  tellNotes(scenario);

  const stop = new AbortController();
  process.once("SIGINT", () => stop.abort());
  const progress = openProgress();
  const pool = await openThreads(threads, engine);
  try {
    const simulation = new Simulation(scenario, pool, values["risk-priced"] ? riskPriced : realWorld);
    const tell = (done: number, doing: string) =>
      progress.tell(`${doing} ${counted(done)} of ${counted(paths)} futures`);
    const onRun = (part: { paths: number }) => tell(part.paths, "simulated");
    const outcome = await simulation.extend({ paths, signal: stop.signal, onRun });
    if (csv !== undefined) {
      const readPaths = (from: number, to: number) => {
        stop.signal.throwIfAborted();
        tell(from, "written");
        return simulation.columns(from, to);
      };
      const inputs = { inputs: fields(scenario), defaults: fields(original) };
      const looked = (done: number) => tell(done, "looked at");
      // Causes are of the real world: with risk priced, nothing goes as planned.
      const anatomy = values["risk-priced"]
        ? {}
        : { anatomy: await anatomyOf(scenario, pool, { paths, signal: stop.signal, onPaths: looked }) };
      await writeFiles(csv, await bundle({ run: outcome, scenario, ...inputs, ...anatomy, readPaths }));
    }
    progress.end();
    const measure = values["risk-priced"] ? "risk-priced" : "real-world";
    const answer = values.json ? JSON.stringify({ ...outcome, measure }) : report(outcome, scenario, measure);
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

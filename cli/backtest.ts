import { availableParallelism } from "node:os";
import { backtest as backtested } from "../src/run/backtest";
import { parseReported, type ReportedFile } from "../src/scenario/reported";
import { backtestReport } from "./backtestReport";
import { flagsOf, oneOf, wholeNumber } from "./flags";
import { openProgress } from "./progress";
import { exits, Refusal } from "./refusal";
import { counted } from "./said";
import { scenarioAt } from "./scenarioAt";
import { openThreads } from "./threads";

const options = {
  paths: { type: "string", default: "20000" },
  threads: { type: "string", default: String(availableParallelism()) },
  engine: { type: "string", default: "wasm" },
  json: { type: "boolean", default: false },
} as const;

const files = import.meta.glob<unknown>("../scenarios/reported/*.json", { eager: true, import: "default" });

/** What was reported after a scenario's day. Throws a Refusal if nothing of it is shipped. */
function reportedFor(id: string): ReportedFile {
  const known = Object.values(files).map(parseReported);
  const found = known.find(({ scenario }) => scenario === id);
  if (found) return found;
  const ids = known.map(({ scenario }) => scenario).join(", ");
  throw new Refusal(exits.usage, `backtest: expected a scenario with later reports (${ids}), got ${id}`);
}

/** `backtest SCENARIO`: where later reported figures fall among the scenario's paths, and under its rules without hindsight. */
export async function backtest(words: readonly string[]): Promise<number> {
  const { values, word } = flagsOf(words, "SCENARIO", options);
  const paths = wholeNumber("--paths", values.paths, 2, 1_000_000);
  const threads = wholeNumber("--threads", values.threads, 1, 1024);
  const reported = reportedFor(word);
  const scenarios = [await scenarioAt(word)];
  if (reported.otherwise !== undefined) scenarios.push(await scenarioAt(reported.otherwise));

  const stop = new AbortController();
  process.once("SIGINT", () => stop.abort());
  const progress = openProgress();
  const pool = await openThreads(threads, oneOf("--engine", values.engine, ["wasm", "js"]));
  try {
    const { figures } = reported;
    const tests = [];
    for (const scenario of scenarios) {
      const onPaths = (done: number) =>
        progress.tell(`${scenario.id}: ${counted(done)} of ${counted(paths)} futures`);
      tests.push(await backtested(scenario, pool, { figures, paths, signal: stop.signal, onPaths }));
    }
    progress.end();
    const { asOf, why, lesson, sources } = reported;
    const answer = values.json
      ? JSON.stringify({ asOf, why, lesson, tests, sources })
      : backtestReport(reported, tests);
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

import { backtest as backtested } from "../src/run/backtest";
import { parseReported, type ReportedFile } from "../src/scenario/reported";
import { backtestReport } from "./backtestReport";
import { flagsOf, wholeNumber } from "./flags";
import { exits, Refusal } from "./refusal";
import { counted, futures } from "./said";
import { scenarioAt } from "./scenarioAt";
import { machineOf, onThreads, simulating } from "./simulating";

const options = {
  paths: { type: "string", default: "20000" },
  ...onThreads,
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
  const machine = machineOf(values);
  const reported = reportedFor(word);
  const scenarios = [await scenarioAt(word)];
  if (reported.otherwise !== undefined) scenarios.push(await scenarioAt(reported.otherwise));

  return simulating(machine, async ({ pool, signal, tell }) => {
    const { figures } = reported;
    const tests = [];
    for (const scenario of scenarios) {
      const onPaths = (done: number) => tell(`${scenario.id}: ${counted(done)} of ${futures(paths)}`);
      tests.push(await backtested(scenario, pool, { figures, paths, signal, onPaths }));
    }
    const { asOf, why, lesson, sources } = reported;
    return values.json
      ? JSON.stringify({ asOf, why, lesson, tests, sources })
      : backtestReport(reported, tests);
  });
}

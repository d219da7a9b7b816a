import { anatomyOf } from "../src/run/anatomy";
import { answerId } from "./answerId";
import { changed } from "./changes";
import { flagsOf, wholeNumber } from "./flags";
import { counted, futures } from "./said";
import { scenarioAt } from "./scenarioAt";
import { machineOf, onThreads, simulating, withChanges } from "./simulating";
import { whyReport } from "./whyReport";

const options = {
  paths: { type: "string", default: "20000" },
  ...onThreads,
  ...withChanges,
  json: { type: "boolean", default: false },
} as const;

/** `why SCENARIO`: what brings the obligor down, in which stories, and who loses with whom. */
export async function why(words: readonly string[]): Promise<number> {
  const { values, word } = flagsOf(words, "SCENARIO", options);
  const paths = wholeNumber("--paths", values.paths, 1, 10_000_000);
  const machine = machineOf(values);
  const scenario = changed(await scenarioAt(word), values);

  return simulating(machine, async ({ pool, signal, tell }) => {
    const onPaths = (done: number) => tell(`looked at ${counted(done)} of ${futures(paths)}`);
    const anatomy = await anatomyOf(scenario, pool, { paths, signal, onPaths });
    const runId = answerId(scenario, paths, "why");
    return values.json ? JSON.stringify({ runId, ...anatomy }) : whyReport(anatomy, scenario, runId);
  });
}

import { attribute as attributed } from "../src/run/attribution";
import { answerId } from "./answerId";
import { attributionReport } from "./attributionReport";
import { changed } from "./changes";
import { flagsOf, oneOf, wholeNumber } from "./flags";
import { tellNotes } from "./notes";
import { counted, futures } from "./said";
import { scenarioAt } from "./scenarioAt";
import { machineOf, onThreads, simulating, withChanges } from "./simulating";

const options = {
  paths: { type: "string", default: "20000" },
  off: { type: "string", default: "exogenised" },
  sampling: { type: "string" },
  ...onThreads,
  ...withChanges,
  json: { type: "boolean", default: false },
} as const;

/** `attribute SCENARIO`: how much of the outcome each loop that runs adds or spares. */
export async function attribute(words: readonly string[]): Promise<number> {
  const { values, word } = flagsOf(words, "SCENARIO", options);
  const paths = wholeNumber("--paths", values.paths, 2, 10_000_000);
  const machine = machineOf(values);
  const off = oneOf("--off", values.off, ["exogenised", "absent"]);
  const scenario = changed(await scenarioAt(word), values);
  tellNotes(scenario);

  return simulating(machine, async ({ pool, signal, tell }) => {
    const onPaths = (done: number) => tell(`shared out ${counted(done)} of ${futures(paths)}`);
    const attribution = await attributed(scenario, pool, { off, paths, signal, onPaths });
    const runId = answerId(scenario, paths, "attribute", off);
    return values.json
      ? JSON.stringify({ runId, ...attribution })
      : attributionReport(attribution, scenario, runId);
  });
}

import { nothingToTake, response as responseOf } from "../src/run/response";
import { answerId } from "./answerId";
import { changed } from "./changes";
import { flagsOf, wholeNumber } from "./flags";
import { exits, Refusal } from "./refusal";
import { responseReport } from "./responseReport";
import { futures } from "./said";
import { scenarioAt } from "./scenarioAt";
import { machineOf, onThreads, simulating, withChanges } from "./simulating";

const options = {
  paths: { type: "string", default: "8192" },
  ...onThreads,
  ...withChanges,
  json: { type: "boolean", default: false },
} as const;

/** `response SCENARIO`: what is lost of a lost dollar once it has gone round, by year. */
export async function response(words: readonly string[]): Promise<number> {
  const { values, word } = flagsOf(words, "SCENARIO", options);
  const paths = wholeNumber("--paths", values.paths, 512, 1_000_000);
  const machine = machineOf(values);
  const scenario = changed(await scenarioAt(word), values);
  const refused = nothingToTake(scenario);
  if (refused !== null) throw new Refusal(exits.usage, refused.message);

  return simulating(machine, async ({ pool, signal, tell }) => {
    const onPaths = (done: number) => tell(`followed ${futures(done)}`);
    const found = await responseOf(scenario, pool, { paths, signal, onPaths });
    const runId = answerId(scenario, paths, "response");
    return values.json ? JSON.stringify({ runId, ...found }) : responseReport(found, scenario, runId);
  });
}

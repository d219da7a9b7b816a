import { FEWEST_DRAWS } from "../src/metrics/uncertainty";
import { tornado } from "../src/run/tornado";
import { uncertainty } from "../src/run/uncertainty";
import { rangedFields } from "../src/scenario/range";
import { answerId, rangesOf } from "./answerId";
import { changed } from "./changes";
import { flagsOf, wholeNumber } from "./flags";
import { counted } from "./said";
import { scenarioAt } from "./scenarioAt";
import { machineOf, onThreads, simulating, withChanges } from "./simulating";
import { sureReport } from "./sureReport";

const options = {
  paths: { type: "string", default: "8192" },
  samples: { type: "string", default: "100" },
  ...onThreads,
  ...withChanges,
  json: { type: "boolean", default: false },
} as const;

/** Futures behind the choice of the assumption that swings most, and behind each draw of all of them; and how many are kept. */
const SCREENED = 1024;
const KEPT = 12;

/** `sure SCENARIO`: how far chance, the inputs and the model itself leave the chance of default open. */
export async function sure(words: readonly string[]): Promise<number> {
  const { values, word } = flagsOf(words, "SCENARIO", options);
  const paths = wholeNumber("--paths", values.paths, 2, 10_000_000);
  const points = wholeNumber("--samples", values.samples, FEWEST_DRAWS, 1_000_000);
  const machine = machineOf(values);
  const scenario = changed(await scenarioAt(word), values);

  return simulating(machine, async ({ pool, signal, tell }) => {
    const inputs = rangedFields(scenario);
    const pathsOfPoint = Math.min(paths, SCREENED);
    const stages = [
      { paths: pathsOfPoint, keep: inputs.length },
      { paths, keep: KEPT },
    ];
    const swings = await tornado(scenario, pool, {
      ...{ stages, inputs, signal },
      onTornado: (so) => tell(`assumptions moved ${counted(so.swings.length)} of ${counted(inputs.length)}`),
    });
    const found = await uncertainty(scenario, pool, {
      ...{ tornado: swings, inputs, points, pathsOfPoint, paths, signal },
      onPoints: (done, of) => tell(`draws of all assumptions ${counted(done)} of ${counted(of)}`),
    });
    const runId = answerId(scenario, paths, "sure", points, ...rangesOf(scenario));
    return values.json ? JSON.stringify({ runId, ...found }) : sureReport(found, scenario, runId);
  });
}

import { allInputs } from "../src/export/allInputs";
import { bundle } from "../src/export/bundle";
import { reach } from "../src/metrics/estimate";
import type { Run } from "../src/metrics/run";
import { type AnatomyEffort, anatomyOf } from "../src/run/anatomy";
import { loopParts } from "../src/run/loopParts";
import type { Pool } from "../src/run/pool";
import { Simulation } from "../src/run/simulation";
import { realWorld, riskPriced } from "../src/run/tape/tape";
import type { Scenario } from "../src/scenario/scenario";
import { runningLoops } from "../src/scenario/worlds";
import { changed, changesOf, changesSaid } from "./changes";
import { flagsOf, points, wholeNumber } from "./flags";
import { prepareFolder, writeFiles } from "./folder";
import { tellNotes } from "./notes";
import { report } from "./report";
import { counted, futures } from "./said";
import { withBaseAt } from "./scenarioAt";
import { machineOf, onThreads, simulating, withChanges } from "./simulating";

const options = {
  paths: { type: "string", default: "20000" },
  within: { type: "string" },
  sampling: { type: "string" },
  ...onThreads,
  ...withChanges,
  "risk-priced": { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  csv: { type: "string" },
  force: { type: "boolean", default: false },
} as const;

/** `run SCENARIO`: simulates it and prints what came out. Ctrl+C leaves no half-written file. */
export async function run(words: readonly string[]): Promise<number> {
  const { values, word } = flagsOf(words, "SCENARIO", options);
  const paths = wholeNumber("--paths", values.paths, 1, 100_000_000);
  const within = points("--within", values.within);
  const machine = machineOf(values);
  const { csv } = values;
  const { scenario: original, base } = await withBaseAt(word);
  const scenario = changed(original, values);
  const changes = changesOf(original, scenario);
  if (csv !== undefined) await prepareFolder(csv, values.force);
  tellNotes(scenario);

  return simulating(machine, async ({ pool, signal, tell }) => {
    const telling = (doing: string) => (done: number) =>
      tell(`${doing} ${counted(done)} of ${futures(paths)}`);
    const simulation = new Simulation(scenario, pool, values["risk-priced"] ? riskPriced : realWorld);
    const simulated = telling("simulated");
    const outcome = await simulation.extend({
      ...{ paths, within, signal },
      onRun: (part) => simulated(part.paths),
    });
    if (csv !== undefined) {
      const written = telling("written");
      const readPaths = (from: number, to: number) => {
        signal.throwIfAborted();
        written(from);
        return simulation.columns(from, to);
      };
      const inputs = { inputs: allInputs(scenario), defaults: allInputs(base) };
      const effort = { paths: outcome.paths, signal, onPaths: telling("looked at") };
      const further = values["risk-priced"] ? {} : await causesAndLoops(scenario, pool, effort);
      const content = { run: outcome, scenario, ...inputs, ...further, readPaths };
      await writeFiles(csv, await bundle({ ...content, changes: changesSaid(changes) }));
    }
    tellReach(outcome, within);
    const measure = values["risk-priced"] ? "risk-priced" : "real-world";
    return values.json
      ? JSON.stringify({ ...outcome, changes, measure })
      : report(outcome, scenario, { measure, changes: changesSaid(changes) });
  });
}

/** Causes and loops are of the real world: with risk priced, nothing goes as planned. */
const causesAndLoops = async (scenario: Scenario, pool: Pool, effort: AnatomyEffort) => ({
  anatomy: await anatomyOf(scenario, pool, effort),
  ...(runningLoops(scenario).length > 0 && { loops: await loopParts(scenario, pool, effort) }),
});

/** Says on standard error where default is not known as well as was asked for. */
function tellReach({ headline, paths }: Run, within: number | undefined): void {
  const known = reach(headline.default);
  if (within === undefined || known <= within) return;
  const said = (share: number) => (100 * share).toFixed(2);
  process.stderr.write(
    `note: after ${futures(paths)} default is known to within ${said(known)} of 100, not ${said(within)}: it takes more --paths.\n`,
  );
}

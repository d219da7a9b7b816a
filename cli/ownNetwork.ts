import { availableParallelism } from "node:os";
import { ownNetwork as networkOf } from "../src/metrics/ownNetwork";
import { Simulation } from "../src/run/simulation";
import { exits, Refusal } from "./refusal";
import { scenarioAt } from "./scenarioAt";
import { openThreads } from "./threads";

/** The network of a scenario's own mean money in a year, as a document for `network FILE.json`, and what it allows to be said. */
export async function ownNetwork(at: string, paths: number, year: string | undefined): Promise<number> {
  const scenario = await scenarioAt(at);
  const pool = await openThreads(availableParallelism(), "wasm");
  const stop = new AbortController();
  process.once("SIGINT", () => stop.abort());
  try {
    const run = await new Simulation(scenario, pool).extend({ paths, signal: stop.signal });
    const years = [...new Set(run.quarters.map((quarter) => quarter.slice(0, 4)))];
    if (year !== undefined && !years.includes(year))
      throw new Refusal(exits.usage, `--year: expected one of ${years.join(", ")}, got ${year}`);
    const { answers, ...network } = networkOf(run, scenario, year);
    process.stdout.write(`${JSON.stringify({ runId: run.runId, ...network, ...answers })}\n`);
    return exits.ok;
  } catch (error) {
    if (stop.signal.aborted) return exits.interrupted;
    throw error;
  } finally {
    pool.close();
  }
}

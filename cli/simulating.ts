import { availableParallelism } from "node:os";
import type { Pool } from "../src/run/pool";
import { oneOf, wholeNumber } from "./flags";
import { openProgress } from "./progress";
import { exits } from "./refusal";
import { openThreads } from "./threads";

/** The flags that say what a simulation runs on. */
export const onThreads = {
  threads: { type: "string", default: String(availableParallelism()) },
  engine: { type: "string", default: "wasm" },
} as const;

/** The flags that change a scenario before it runs. */
export const withChanges = {
  seed: { type: "string" },
  set: { type: "string", multiple: true },
  loop: { type: "string", multiple: true },
} as const;

/** What a simulation runs on. */
export interface Machine {
  readonly threads: number;
  readonly engine: "wasm" | "js";
}

/** Reads the flags of `onThreads`. Throws a Refusal that names the flag, what it takes and what came. */
export function machineOf(values: { readonly threads: string; readonly engine: string }): Machine {
  return {
    threads: wholeNumber("--threads", values.threads, 1, 1024),
    engine: oneOf("--engine", values.engine, ["wasm", "js"]),
  };
}

/** What a command has while it simulates. */
export interface Means {
  readonly pool: Pool;
  readonly signal: AbortSignal; // aborted by Ctrl+C
  readonly tell: (doing: string) => void; // progress, on a terminal
}

/** Works out an answer on worker threads and prints it. Returns the exit code: Ctrl+C prints no half of an answer. */
export async function simulating(
  { threads, engine }: Machine,
  answer: (means: Means) => Promise<string>,
): Promise<number> {
  const stop = new AbortController();
  process.once("SIGINT", () => stop.abort());
  const progress = openProgress();
  const pool = await openThreads(threads, engine);
  try {
    const text = await answer({ pool, signal: stop.signal, tell: progress.tell });
    progress.end();
    process.stdout.write(`${text}\n`);
    return exits.ok;
  } catch (error) {
    progress.end();
    if (stop.signal.aborted) return exits.interrupted;
    throw error;
  } finally {
    pool.close();
  }
}

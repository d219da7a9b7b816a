import { wrap } from "comlink";
import nodeEndpoint from "comlink/dist/esm/node-adapter.mjs";
import { Worker } from "node:worker_threads";
import type { Channel } from "../src/run/channel";
import type { Desk } from "../src/run/desk";
import { openPool, type Pool } from "../src/run/pool";
import { engineModule } from "./engine";

/** Built beside this file: see vite.cli.config.ts. */
const THREAD = new URL("thread.js", import.meta.url);

/** Starts a worker thread. */
function spawn(): Channel {
  const worker = new Worker(THREAD);
  const ending = new AbortController();
  const end = (cause: Error) => ending.abort(cause);
  worker.once("error", end);
  worker.once("messageerror", end);
  worker.once("exit", (code) => end(new Error(`worker: it ended with ${code}`)));
  return {
    desk: wrap<Desk>(nodeEndpoint(worker)),
    failure: ending.signal,
    close() {
      end(new Error("worker: it was closed"));
      void worker.terminate();
    },
  };
}

/** A pool of `size` worker threads that run one of the two builds of the engine. */
export async function openThreads(size: number, kind: "wasm" | "js"): Promise<Pool> {
  const module = kind === "wasm" ? await engineModule() : undefined;
  return openPool(spawn, size, module);
}

import { releaseProxy, type Remote, transfer, wrap } from "comlink";
import address from "../../workers/simulate.ts?worker&url";
import engine from "../generated/engine.wasm?url";
import { answered, type Channel } from "./channel";
import { pageWithTime } from "./courtesy";
import type { Desk } from "./desk";
import { openPool, type Pool } from "./pool";

/** A policy of Trusted Types under which only our own worker script has an address. */
interface Policy {
  createScriptURL(address: string): string;
}

interface TypesFactory {
  createPolicy(name: string, rules: { createScriptURL: (address: string) => string }): Policy;
}

const factory = (globalThis as { trustedTypes?: TypesFactory }).trustedTypes;
const policy = factory?.createPolicy("roundtrip-worker", {
  createScriptURL(wanted) {
    if (wanted !== address) throw new TypeError(`worker: expected ${address}, got ${wanted}`);
    return wanted;
  },
});

/** Starts a worker of the page, which may share the page's cores. */
function spawn(shares: boolean): Channel {
  const worker = new Worker(policy ? policy.createScriptURL(address) : address, { type: "module" });
  const remote: Remote<Desk> = wrap<Desk>(worker);
  if (shares) {
    const port = pageWithTime();
    void remote.share(transfer(port, [port]));
  }
  const ending = new AbortController();
  const end = (why: string) => ending.abort(new Error(`worker: ${why}`));
  // A script that cannot be loaded gives an event without a message.
  worker.addEventListener("error", ({ message }) => end(message || "its script could not be loaded"));
  worker.addEventListener("messageerror", () => end("an answer could not be read"));
  return {
    desk: remote,
    failure: ending.signal,
    close() {
      remote[releaseProxy]();
      worker.terminate();
      end("it was closed");
    },
  };
}

/** What the pool runs on, and why not on something faster. */
export interface Footing {
  readonly pool: Pool;
  readonly workers: number;
  /** Whether workers and page have to share the cores that there are. */
  readonly crowded: boolean;
  readonly engine: "wasm" | "js";
  readonly notice: string | undefined;
}

/** The compiled engine, or the reason why there is none. */
async function compile(): Promise<WebAssembly.Module | string> {
  try {
    return await WebAssembly.compileStreaming(fetch(engine));
  } catch (error) {
    return `The fast engine could not start (${String(error)}); the slower one gives the same figures.`;
  }
}

const cores = () => navigator.hardwareConcurrency || 2;

/** One worker for each core but one, which is the page's; two cores it shares with two, and one with one. At most eight. */
const workersHere = () => Math.min(8, cores() > 2 ? cores() - 1 : cores());

/** Seconds that the first worker has to say that it is there. */
const BOOT = 10;

/** A worker that has answered, or why none can be had. */
async function firstWorker(
  module: WebAssembly.Module | undefined,
  crowded: boolean,
): Promise<Channel | string> {
  if (typeof Worker !== "function") return "This browser has no workers: results take longer.";
  let channel: Channel | undefined;
  try {
    channel = spawn(crowded);
    await answered(channel, channel.desk.boot(module), BOOT);
    return channel;
  } catch (error) {
    channel?.close();
    return `Workers could not start (${String(error)}): results take longer.`;
  }
}

/** A pool of the page's workers; in the page itself where there are none. */
export async function openBrowserPool(): Promise<Footing> {
  const compiled = await compile();
  const module = typeof compiled === "string" ? undefined : compiled;
  const size = workersHere();
  const crowded = size === cores();
  const first = await firstWorker(module, crowded);
  const notices = [compiled, first].filter((found) => typeof found === "string");
  const footing = { engine: module ? "wasm" : "js", notice: notices.join(" ") || undefined } as const;
  if (typeof first === "string") {
    const { spawnHere } = await import("./here");
    return { ...footing, pool: openPool(spawnHere, 1, module), workers: 0, crowded: true };
  }
  const ready = [first];
  const pool = openPool(() => ready.pop() ?? spawn(crowded), size, module);
  return { ...footing, pool, workers: size, crowded };
}

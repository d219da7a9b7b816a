import { readFileSync } from "node:fs";
import type { Channel, Distant } from "../../src/run/channel";
import { spawnHere } from "../../src/run/here";

export const wasm = new WebAssembly.Module(readFileSync("src/generated/engine.wasm"));

/** What a made-up worker does instead of answering. */
export type Fault = "throws" | "exits" | "is silent";

/** A question that a worker got. */
export interface Call {
  readonly worker: number;
  readonly name: keyof Distant;
  readonly given: readonly unknown[];
}

const never = () => new Promise<never>(() => undefined);

/**
 * Workers in this thread, counted from 0, that answer as real ones do but where `faultOf` says otherwise. It is told how
 * many calls any of them got before.
 */
export function workers(
  faultOf: (before: number, worker: number) => Fault | undefined = () => undefined,
  deskOf: () => Distant = () => spawnHere().desk,
) {
  const calls: Call[] = [];
  const channels: Channel[] = [];
  const open = new Set<number>();
  const endings: ((cause: Error) => void)[] = [];

  function spawn(): Channel {
    const worker = channels.length;
    const ending = new AbortController();
    const end = (cause: Error) => ending.abort(cause);
    const meet = (call: Call, answer: () => Promise<unknown>): Promise<unknown> => {
      const fault = faultOf(calls.push(call) - 1, worker);
      if (fault === "exits") end(new Error(`worker ${worker}: it is gone`));
      if (fault === "throws") return Promise.reject(new Error(`worker ${worker}: thrown`));
      return fault === undefined ? answer() : never();
    };
    const entries = Object.entries(deskOf()) as [keyof Distant, (...given: unknown[]) => Promise<unknown>][];
    const desk = Object.fromEntries(
      entries.map(([name, answer]) => [
        name,
        (...given: unknown[]) => meet({ worker, name, given }, () => answer(...given)),
      ]),
    ) as unknown as Distant;
    const close = () => {
      open.delete(worker);
      end(new Error(`worker ${worker}: it was closed`));
    };
    const channel = { desk, failure: ending.signal, close };
    channels.push(channel);
    endings.push(end);
    open.add(worker);
    return channel;
  }

  return {
    spawn,
    calls,
    channels,
    /** Those that were started and not closed. */
    open,
    /** Breaks a worker from outside, as when its process is killed. */
    kill: (worker: number) => endings[worker](new Error(`worker ${worker}: it was killed`)),
  };
}

/** A desk that takes any scenario and says nothing: for questions that bring their own answer. */
export const blank = (): Distant => ({
  boot: async () => "wasm",
  share: async () => undefined,
  load: async () => undefined,
  tally: never,
  outputs: never,
  trace: never,
  butFor: never,
  fates: never,
  drawn: never,
  worlds: never,
});

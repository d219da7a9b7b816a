import type { Desk } from "./desk";

/** A desk as it is seen from outside: every answer takes a while. */
export type Distant = {
  [Name in keyof Desk]: (...given: Parameters<Desk[Name]>) => Promise<Awaited<ReturnType<Desk[Name]>>>;
};

/** A way to one worker. comlink alone never settles a call whose worker is gone: `failed` tells. */
export interface Channel {
  readonly desk: Distant;
  /** Rejects once when the worker breaks, exits or cannot be loaded; never resolves. */
  readonly failed: Promise<never>;
  close(): void;
}

/** Starts a worker. */
export type Spawn = () => Channel;

/** Seconds without an answer after which a worker is held to be stuck: a chunk takes milliseconds. */
const PATIENCE = 30;

/**
 * An answer, or the worker's failure, or the end of patience, whichever comes first. Patience is counted in ticks of a
 * timer, not by a clock: a machine that sleeps, or a page that is frozen, ticks as little as its workers work.
 */
export async function answered<T>(channel: Channel, answer: Promise<T>, patience = PATIENCE): Promise<T> {
  let timer: ReturnType<typeof setInterval> | undefined;
  const stuck = new Promise<never>((_, reject) => {
    let ticks = 0;
    timer = setInterval(() => {
      ticks += 1;
      if (ticks >= patience) reject(new Error(`worker: no answer for ${patience} s`));
    }, 1000);
  });
  try {
    return await Promise.race([answer, channel.failed, stuck]);
  } finally {
    clearInterval(timer);
  }
}

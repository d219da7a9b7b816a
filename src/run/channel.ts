import type { Desk } from "./desk";

/** A desk as it is seen from outside: every answer takes a while. */
export type Distant = {
  [Name in keyof Desk]: (...given: Parameters<Desk[Name]>) => Promise<Awaited<ReturnType<Desk[Name]>>>;
};

/** A way to one worker. comlink alone never settles a call whose worker is gone: `failure` tells. */
export interface Channel {
  readonly desk: Distant;
  /** Aborted, with the cause as its reason, once the worker broke, ended, could not be loaded or was closed. */
  readonly failure: AbortSignal;
  close(): void;
}

/** Starts a worker. */
export type Spawn = () => Channel;

/** Seconds without an answer after which a worker is held to be stuck: a chunk takes milliseconds. */
const PATIENCE = 30;

/**
 * An answer, or the worker's failure, or the end of patience, whichever comes first. Patience is counted in ticks of a
 * timer, not by a clock: a machine that sleeps, or a page that is frozen, ticks as little as its workers work. Nothing
 * stays behind on a channel that answers: a race with a promise of its failure would keep every answer for ever.
 */
export function answered<T>({ failure }: Channel, answer: Promise<T>, patience = PATIENCE): Promise<T> {
  let stop: () => void;
  const noAnswer = new Promise<never>((_, reject) => {
    const fail = () => reject(failure.reason);
    let ticks = 0;
    const timer = setInterval(() => {
      ticks += 1;
      if (ticks >= patience) reject(new Error(`worker: no answer for ${patience} s`));
    }, 1000);
    failure.addEventListener("abort", fail);
    if (failure.aborted) fail();
    stop = () => {
      clearInterval(timer);
      failure.removeEventListener("abort", fail);
    };
  });
  return Promise.race([answer, noAnswer]).finally(() => stop());
}

/** Work that is cut up: each yield is a place where others can have their turn. */
export type Cut<Made> = Generator<void, Made>;

/** All of it in one go. */
export function atOnce<Made>(work: Cut<Made>): Made {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Milliseconds after which a task is long enough. */
const ENOUGH = 4;

/**
 * A few milliseconds of it a task, so that in between a hand is heard, a worker answered, or a frame painted. Rejects with the
 * signal's reason once nobody wants it any more.
 */
export async function inSlices<Made>(work: Cut<Made>, signal?: AbortSignal): Promise<Made> {
  let began = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - began < ENOUGH) continue;
    await nextTask();
    signal?.throwIfAborted();
    began = performance.now();
  }
}

/** Settles in a task of its own, after those that wait. */
export const nextTask = (): Promise<void> =>
  new Promise((next) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", () => {
      port1.close();
      next();
    });
    port1.start();
    port2.postMessage(null);
  });

import { once } from "node:events";
import { Worker } from "node:worker_threads";

/** Counts in a circle, and touches no memory: only the cores can make it slow. */
const BODY = `const { parentPort } = require("node:worker_threads");
parentPort.on("message", (turns) => {
  let x = 1;
  for (let i = 0; i < turns; i++) x = (Math.imul(x, 1664525) + 1013904223) | 0;
  parentPort.postMessage(x);
});`;

const TURNS = 600_000_000;

/** Threads that share out a fixed amount of work in which nothing but the number of cores can matter. */
export function spinners(count: number) {
  const workers = Array.from({ length: count }, () => new Worker(BODY, { eval: true }));
  return {
    spin: () =>
      Promise.all(
        workers.map((worker) => {
          const answered = once(worker, "message");
          worker.postMessage(TURNS / count);
          return answered;
        }),
      ),
    close: () => Promise.all(workers.map((worker) => worker.terminate())),
  };
}

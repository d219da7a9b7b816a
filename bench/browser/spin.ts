/** Counts in a circle, and touches no memory: only the cores can make it slow. */
const BODY = `onmessage = ({ data }) => {
  let x = 1;
  for (let i = 0; i < data; i++) x = (Math.imul(x, 1664525) + 1013904223) | 0;
  postMessage(x);
};`;

const TURNS = 600_000_000;

/** Workers that share out a fixed amount of work in which nothing but the number of cores can matter. */
export function spinners(count: number) {
  const body = URL.createObjectURL(new Blob([BODY], { type: "text/javascript" }));
  const workers = Array.from({ length: count }, () => new Worker(body));
  return {
    spin: () =>
      Promise.all(
        workers.map(
          (worker) =>
            new Promise((answered) => {
              worker.addEventListener("message", answered, { once: true });
              worker.postMessage(TURNS / count);
            }),
        ),
      ),
    close: () => workers.forEach((worker) => worker.terminate()),
  };
}

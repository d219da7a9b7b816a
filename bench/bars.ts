import type { Measured } from "./measured";

/** A figure that was set out to be reached; null where it is not measured here. */
export interface Bar {
  readonly what: string;
  readonly target: number;
  /** Whether more is better. */
  readonly most: boolean;
  readonly measured: number | null;
  readonly unit: string;
}

const atLeast = (what: string, target: number, unit: string, measured: number | null): Bar => ({
  ...{ what, target, measured, unit, most: true },
});

const atMost = (what: string, target: number, unit: string, measured: number | null): Bar => ({
  ...{ what, target, measured, unit, most: false },
});

/** Nothing of the kind may happen. */
const none = (what: string, measured: number | null): Bar => atMost(what, 0, "", measured);

const ratio = (theirs: number | undefined, ours: number): number | null =>
  theirs === undefined ? null : theirs / ours;

/** What was set out for speed, and what came of it. */
export const barsOf = ({ peers, steps, sampling, memory, threads, size, chromium }: Measured): Bar[] => [
  atLeast("WebAssembly to plain JavaScript, own draws", 100, "times", peers.own.plain / peers.own.wasm),
  atLeast("WebAssembly to numpy, own draws", 12, "times", ratio(peers.own.numpy, peers.own.wasm)),
  atLeast("WebAssembly to scalar C++, equal draws", 1.6, "times", ratio(peers.equal.cpp, peers.equal.wasm)),
  atLeast("WebAssembly to our JavaScript, equal draws", 5, "times", peers.equal.js / peers.equal.wasm),
  atMost(
    "slider to estimate of 4,096 paths, in Chromium, median",
    6,
    "ms",
    chromium && chromium.slide.median,
  ),
  atMost(
    "the same, less half of what one thread computes",
    1,
    "ms",
    chromium && chromium.slide.median - steps.few / 2,
  ),
  atMost("the same, 95th percentile, all of it", 10, "ms", chromium && chromium.slide.p95),
  atMost(
    "move to estimate while dragging at 30 Hz, 95th percentile",
    12,
    "ms",
    chromium && chromium.drag.p95,
  ),
  none("tasks of the page over 16 ms meanwhile, of 10 s", chromium && chromium.longTasks),
  atMost("standard error of 0.3 points, one thread", 20, "ms", sampling.time),
  atLeast("variance reduction of one net, default probability", 4, "times", sampling.net.asItIs.default),
  atLeast("variance reduction of one net, mean cash", 25, "times", sampling.net.asItIs.cash),
  atMost("65,536 paths, two workers, in Chromium", 150, "ms", chromium && chromium.many),
  atLeast(
    "speed-up by a second worker over that of an empty loop, 65,536 paths, in Chromium",
    0.95,
    "times",
    chromium && chromium.manyAlone / chromium.many / (chromium.spinAlone / chromium.spin),
  ),
  atMost("page: visit to first computed result, in Chromium", 1000, "ms", chromium && chromium.cold),
  atMost("the engine's file", 32, "kB", size.raw),
  atMost(
    `attribution, 64 worlds of 4,096 paths, two workers (${threads.worlds} measured, time by worlds)`,
    1000,
    "ms",
    (threads.attribution * 64) / threads.worlds,
  ),
  atMost(
    "heap and engine, 10,000 scenarios read, one block run of each",
    1000,
    "kB",
    memory.moves.heap + memory.moves.engine,
  ),
  atMost("heap and engine, 10,000 to 1,000,000 paths", 1000, "kB", memory.paths.heap + memory.paths.engine),
];

import { type Memory, MOVES } from "../memory";
import type { Sampling } from "../sampling";
import type { Steps } from "../steps";
import { table, told } from "../table";
import { FEW, MANY, type Threads } from "../threads";

const many = (paths: number): string => paths.toLocaleString("en");

/** What a reader of the page waits for. */
export const timesSection = (steps: Steps, threads: Threads): string =>
  [
    "## What one waits for",
    table(
      ["one thread, processor time", "ms"],
      [
        ["making the draws that are kept, 16,384 paths, once a seed", told(steps.fill)],
        ["flattening a scenario after a move of a slider", told(steps.flatten)],
        ["reading it into the engine", told(steps.read)],
        [`${many(FEW)} paths on kept draws`, told(steps.few)],
      ],
    ),
    table(
      ["worker threads, time that passes, with the summary", "ms"],
      [
        [`${many(FEW)} paths, two threads`, told(threads.few)],
        [`${many(MANY)} paths, two threads`, told(threads.many)],
        [`${many(MANY)} paths, one thread`, told(threads.manyAlone)],
        [
          `attribution, ${threads.worlds} worlds of ${many(FEW)} paths, two threads`,
          told(threads.attribution),
        ],
        ["the same, next to worlds in which the loops are absent", told(threads.absent)],
      ],
    ),
  ].join("\n\n");

const reduced = ({ default: share, cash }: Sampling["controlled"]) => [`${told(share)}x`, `${told(cash)}x`];

/** How certain an estimate is for its paths. */
export const samplingSection = ({
  controlled,
  net,
  scrambled,
  paths,
  independent,
  error,
  time,
}: Sampling): string =>
  [
    "## Certainty for the time",
    `A standard error of 0.3 points of the default probability takes ${many(independent)} independent paths. Points of scrambled nets came to ${told(100 * error)} points with ${many(paths)} paths, which one thread computes in ${told(time)} ms on kept draws. Errors are the spread of estimates under seeds of their own.`,
    table(
      ["8,192 paths: variance of independent draws, over that of", "default probability", "mean cash"],
      [
        ["independent draws, with control variates", ...reduced(controlled)],
        ["one net", ...reduced(net.asItIs)],
        ["the same, with control variates", ...reduced(net.controlled)],
        ["16 scramblings of 512 points, which the program runs", ...reduced(scrambled.asItIs)],
        ["the same, with control variates", ...reduced(scrambled.controlled)],
      ],
    ),
    "Control variates are what revenue would have grown to by then with nothing in its way, and its log: the closed forms that there are (`bench/controls.ts`). They are given the multiples that would have been best for these very estimates, so that a run would gain no more. The program leaves them out (`docs/adr/0008-points-of-scrambled-nets.md`).",
  ].join("\n\n");

/** What grows with use. */
export const memorySection = ({ moves, paths, engine }: Memory): string =>
  [
    "## Memory",
    `The engine takes ${told(engine)} MB, with the draws that it keeps.`,
    table(
      ["growth, kB", "heap", "the engine's memory"],
      [
        [`${many(MOVES)} scenarios read, one block run of each`, told(moves.heap), told(moves.engine)],
        ["from 10,000 to 1,000,000 paths", told(paths.heap), told(paths.engine)],
      ],
    ),
    "The page itself is dragged in `test/e2e/flat.test.ts`: nodes, listeners and heap stay flat.",
  ].join("\n\n");

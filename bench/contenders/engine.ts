import type { Host } from "../../src/engine/host";
import { PATHS } from "../../src/model/block";
import { processorTime } from "../clock";
import type { Here } from "./contender";

/** Blocks whose draws an engine keeps (src/engine/engine.ts). */
export const KEPT = 128;

/** Of a block either all paths are counted, as in a run, or none, as in the worlds of an attribution. */
type Counted = typeof PATHS | 0;

/** An engine of either build on blocks from `from` on: what every path comes to, and the tallies of those that are counted. */
export function engine(host: Host, from: number, blocks: number, counted: Counted): Here {
  const follow = () => {
    host.clear();
    for (let block = from; block < from + blocks; block++) host.run(block, counted);
  };
  return { paths: blocks * PATHS, run: () => processorTime(follow) };
}

/** On draws that are made anew each time: those of blocks that are not kept. */
export const withOwnDraws = (host: Host, blocks: number, counted: Counted = 0): Here =>
  engine(host, KEPT, blocks, counted);

/** On draws that are there already. */
export const withKeptDraws = (host: Host, blocks: number, counted: Counted = 0): Here =>
  engine(host, 0, blocks, counted);

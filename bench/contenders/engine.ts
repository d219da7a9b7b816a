import type { Host } from "../../src/engine/host";
import { PATHS } from "../../src/model/block";
import { processorTime } from "../clock";
import type { Here } from "./contender";

/** Blocks whose draws an engine keeps (src/engine/engine.ts). */
export const KEPT = 128;

/** An engine of either build on blocks from `from` on: their tallies, as every run of the program makes them. */
export function engine(host: Host, from: number, blocks: number): Here {
  const follow = () => {
    host.clear();
    for (let block = from; block < from + blocks; block++) host.run(block, PATHS);
  };
  return { paths: blocks * PATHS, run: () => processorTime(follow) };
}

/** On draws that are made anew each time: those of blocks that are not kept. */
export const withOwnDraws = (host: Host, blocks: number): Here => engine(host, KEPT, blocks);

/** On draws that are there already. */
export const withKeptDraws = (host: Host, blocks: number): Here => engine(host, 0, blocks);

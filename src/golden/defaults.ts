import type { Host } from "../engine/host";
import { PATHS } from "../model/block";
import { DEFAULT, Layout } from "../model/layout";
import type { Tape } from "../run/tape/tape";

/** How an engine is had for the numbers of a tape. */
export type OpenEngine = (numbers: Float64Array) => Host;

/** Blocks of paths that a sampled answer takes: 262,144 paths. */
const BLOCKS = 2048;
export const SAMPLED = BLOCKS * PATHS;

/** Share of the sampled paths in default at the end of each quarter, for the scenario of one firm. */
export function defaultShares(open: OpenEngine, { numbers }: Tape, quarters: number): number[] {
  const host = open(numbers);
  host.read(numbers);
  host.clear();
  for (let block = 0; block < BLOCKS; block++) host.run(block, PATHS);
  const layout = new Layout(quarters, 2, 0, 0); // the firm and the outside, no contract, from a first quarter
  const counts = host.counts();
  return Array.from({ length: quarters }, (_, quarter) => counts[layout.outcome(quarter, DEFAULT)] / SAMPLED);
}

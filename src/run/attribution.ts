import type { Attribution } from "../metrics/attribution/attribution";
import { gather } from "../metrics/attribution/gather";
import { PATHS } from "../model/block";
import type { Scenario } from "../scenario/scenario";
import { type Off, worldsOf } from "../scenario/worlds";
import { inTurn } from "./inTurn";
import type { Pool } from "./pool";
import { type Cut, inSlices } from "./slices";
import { starts } from "./starts";
import { type Tape, tapeOf } from "./tape/tape";

export interface AttributionEffort {
  readonly off: Off;
  readonly paths: number;
  readonly signal?: AbortSignal;
  readonly onPaths?: (done: number) => void;
}

/** Paths of all worlds together that one worker does at a time, and the most of one world: newer work need not wait long. */
const CHUNK = 8192;
const MOST = 1024;

/**
 * Shares the outcome out among the scenario's running loops: all 2^n worlds over the same futures, exact Shapley values
 * (Shapley 1953). Chunks are gathered in order of path, few at a time, so that memory stays bounded and no bit depends on
 * how many workers there are. Rejects with the signal's reason when it is stopped.
 */
export async function attribute(
  scenario: Scenario,
  pool: Pool,
  { off, paths, signal, onPaths }: AttributionEffort,
): Promise<Attribution> {
  if (!(Number.isInteger(paths) && paths > 1))
    throw new RangeError(`paths: expected a whole number above 1, got ${paths}`);
  const tapes = await inSlices(tapesOf(scenario, off), signal);
  signal?.throwIfAborted();
  const [others, whole] = [tapes.slice(0, -1), tapes[tapes.length - 1]];
  const gathered = gather(scenario, off, paths);
  const size = Math.min(MOST, Math.max(1, Math.floor(CHUNK / tapes.length / PATHS)) * PATHS);
  const ask = (from: number) =>
    pool.ask(whole, (desk, epoch) => desk.worlds(epoch, others, from, Math.min(paths, from + size)), signal);
  let done = 0;
  for await (const chunk of inTurn(starts(paths, size), 2 * pool.size, ask)) {
    gathered.take(chunk);
    signal?.throwIfAborted();
    onPaths?.((done = Math.min(paths, done + size)));
  }
  return gathered.attribution();
}

/** The tapes of all worlds: of many loops there are so many that a page would stand still meanwhile. */
function* tapesOf(scenario: Scenario, off: Off): Cut<Tape[]> {
  const tapes: Tape[] = [];
  for (const world of worldsOf(scenario, off)) {
    tapes.push(tapeOf(world));
    yield;
  }
  return tapes;
}

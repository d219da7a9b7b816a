import { PATHS } from "../src/model/block";
import { tapeOf } from "../src/run/tape/tape";
import { applySet } from "../src/scenario/set";
import { KEPT } from "./contenders/engine";
import type { Subject } from "./subject";

/** Kilobytes that grew: of the heap, and of the engine's memory. */
interface Growth {
  readonly heap: number;
  readonly engine: number;
}

export interface Memory {
  /** Over so many scenarios read and one block run of each: what a move of a slider asks of the engine. */
  readonly moves: Growth;
  /** From 10,000 to a million paths. */
  readonly paths: Growth;
  /** Megabytes of the engine, with the draws that it keeps. */
  readonly engine: number;
}

export const MOVES = 10_000;
const FEW = Math.ceil(10_000 / PATHS);
const MANY = Math.ceil(1_000_000 / PATHS);

function growth({ memory }: Subject, work: () => void): Growth {
  const now = () => {
    globalThis.gc?.();
    return { heap: process.memoryUsage().heapUsed / 1000, engine: memory.buffer.byteLength / 1000 };
  };
  const before = now();
  work();
  const after = now();
  return { heap: after.heap - before.heap, engine: after.engine - before.engine };
}

/** What memory does when the engine is used for long. Leaves the scenario as it was. */
export function memory(subject: Subject): Memory {
  const { scenario, tape, wasm } = subject;
  const growths = Array.from({ length: 50 }, (_, i) => 0.3 + 0.01 * i);
  const tapes = growths.map((growth) => tapeOf(applySet(scenario, { "revenue.growth": growth })).numbers);
  const move = (i: number) => {
    wasm.read(tapes[i % tapes.length]);
    wasm.run(i % KEPT, PATHS);
    wasm.clear();
  };
  const follow = (from: number, to: number) => {
    for (let block = from; block < to; block++) wasm.run(block, PATHS);
  };
  for (let i = 0; i < KEPT; i++) move(i);
  follow(0, FEW);
  const moves = growth(subject, () => {
    for (let i = 0; i < MOVES; i++) move(i);
  });
  wasm.read(tape.numbers);
  const paths = growth(subject, () => follow(FEW, MANY));
  return { moves, paths, engine: subject.memory.buffer.byteLength / 1e6 };
}

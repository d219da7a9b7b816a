import { PATHS } from "../src/model/block";
import { tapeOf } from "../src/run/tape/tape";
import { applySet } from "../src/scenario/set";
import { median, processorTime } from "./clock";
import { KEPT, withKeptDraws } from "./contenders/engine";
import type { Subject } from "./subject";

/** Milliseconds of one thread for what happens on the way from a slider to an estimate. */
export interface Steps {
  /** Making all draws that are kept, once a seed. */
  readonly fill: number;
  /** Flattening a scenario, reading it into the engine, and 4,096 paths of it. */
  readonly flatten: number;
  readonly read: number;
  readonly few: number;
}

/** Times each step over some rounds. Leaves the scenario as it was. */
export function steps({ scenario, tape, wasm }: Subject, rounds: number): Steps {
  const times = { fill: [] as number[], flatten: [] as number[], read: [] as number[], few: [] as number[] };
  const few = withKeptDraws(wasm, 32, PATHS);
  for (let round = -1; round < rounds; round++) {
    const other = tapeOf({ ...scenario, seed: `fill ${round}` });
    wasm.read(other.numbers);
    const fill = processorTime(() => {
      for (let block = 0; block < KEPT; block++) wasm.drawn(block, 0);
    });
    const moved = applySet({ ...scenario, seed: `fill ${round}` }, { "revenue.growth": 0.5 + 0.001 * round });
    let numbers = other.numbers;
    const flatten = processorTime(() => {
      numbers = tapeOf(moved).numbers;
    });
    const read = processorTime(() => wasm.read(numbers));
    const found = { fill, flatten, read, few: few.run() };
    if (round >= 0) for (const [name, time] of Object.entries(found)) times[name as keyof Steps].push(time);
  }
  wasm.read(tape.numbers);
  return {
    fill: median(times.fill),
    flatten: median(times.flatten),
    read: median(times.read),
    few: median(times.few),
  };
}

import { openInstance } from "../src/engine/host";
import { PATHS } from "../src/model/block";
import { tapeOf } from "../src/run/tape/tape";
import { engine } from "./contenders/engine";
import { type Extent, grown } from "./grown";
import { inRounds } from "./rounds";

/** What one thread takes when one thing grows and the rest stays. */
export interface Series {
  readonly of: string;
  readonly unit: string;
  readonly points: readonly { readonly size: number; readonly cost: number }[];
}

const usual: Extent = { parties: 8, contracts: 16, quarters: 40, loops: 6 };
const sizes = {
  parties: [8, 16, 32, 64],
  contracts: [16, 32, 64, 128, 256, 512],
  quarters: [20, 40, 60, 80, 100, 120],
  loops: [0, 1, 2, 3, 4, 5, 6],
};
const paths = [1024, 4096, 16_384, 65_536];

/** Blocks of a measurement: enough that the clock's own error is small. */
const BLOCKS = 8;
const ROUNDS = 5;

/** Time against every size, the points of each series in turn within a round. */
export async function scaling(module: WebAssembly.Module, rounds: number): Promise<Series[]> {
  const host = (extent: Extent) => {
    const { numbers } = tapeOf(grown(extent));
    const opened = openInstance(new WebAssembly.Instance(module), numbers);
    opened.read(numbers);
    return opened;
  };
  const some = Math.min(rounds, ROUNDS);
  const series: Series[] = [];
  for (const of of Object.keys(sizes) as (keyof Extent)[]) {
    const contenders = sizes[of].map((size) => engine(host({ ...usual, [of]: size }), 0, BLOCKS, PATHS));
    const costs = await inRounds(Object.fromEntries(contenders.entries()), some);
    series.push({ of, unit: "µs a path", points: sizes[of].map((size, i) => ({ size, cost: costs[i] })) });
  }
  const one = host(usual);
  const runs = Object.fromEntries(paths.map((count) => [count, engine(one, 0, count / PATHS, PATHS)]));
  const costs = await inRounds(runs, some);
  const points = paths.map((size) => ({ size, cost: (size * costs[size]) / 1000 }));
  return [{ of: "paths", unit: "ms", points }, ...series];
}

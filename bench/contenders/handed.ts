import { writeFileSync } from "node:fs";
import type { Host } from "../../src/engine/host";
import { PATHS } from "../../src/model/block";
import { streamsOf } from "../../src/run/tape/streams";
import type { Scenario } from "../../src/scenario/scenario";

/**
 * Writes the draws of an engine's first blocks into a file, in single precision, as they are kept: by `path` one path's
 * after another's, of each quarter and then those that are drawn once; by `draw` the same numbers the other way round. The file.
 */
export function handOver(
  scenario: Scenario,
  host: Host,
  blocks: number,
  by: "path" | "draw",
  file: string,
): string {
  const { factors, quarterly, once } = streamsOf(scenario);
  const count = scenario.quarters * (factors.length + quarterly.length) + once.length;
  const numbers = new Float32Array(blocks * PATHS * count);
  for (let block = 0; block < blocks; block++) {
    for (let i = 0; i < count; i++) {
      const column = host.drawn(block, i);
      const first = block * PATHS;
      if (by === "draw") numbers.set(column, i * blocks * PATHS + first);
      else for (const [p, draw] of column.entries()) numbers[(first + p) * count + i] = draw;
    }
  }
  writeFileSync(file, numbers);
  return file;
}

import { writeFileSync } from "node:fs";
import type { Host } from "../../src/engine/host";
import { PATHS } from "../../src/model/block";
import { streamsOf } from "../../src/run/tape/streams";
import type { Scenario } from "../../src/scenario/scenario";

/** Draws that the engine keeps, in files for the other contenders. */
export interface Handed {
  /** One path's after another's: of each quarter, then those that are drawn once. */
  readonly byPath: string;
  /** The same numbers, one draw of all paths after another. */
  readonly byDraw: string;
  readonly paths: number;
}

/** Writes the draws of the first blocks into a folder, in single precision, as they are kept. */
export function handOver(scenario: Scenario, host: Host, blocks: number, folder: string): Handed {
  const { factors, quarterly, once } = streamsOf(scenario);
  const count = scenario.quarters * (factors.length + quarterly.length) + once.length;
  const paths = blocks * PATHS;
  const [byPath, byDraw] = [new Float32Array(paths * count), new Float32Array(paths * count)];
  for (let block = 0; block < blocks; block++) {
    for (let i = 0; i < count; i++) {
      const column = host.drawn(block, i);
      byDraw.set(column, i * paths + block * PATHS);
      for (let p = 0; p < PATHS; p++) byPath[(block * PATHS + p) * count + i] = column[p];
    }
  }
  const written = (name: string, numbers: Float32Array) => {
    const file = `${folder}/${name}`;
    writeFileSync(file, numbers);
    return file;
  };
  return { byPath: written("draws-by-path", byPath), byDraw: written("draws-by-draw", byDraw), paths };
}

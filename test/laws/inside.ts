import { bundled } from "./bundled";
import { tapeOf } from "../../src/run/tape/tape";
import type { Scenario } from "../../src/scenario/scenario";

type Insides = typeof import("../../src/engine/engine");
export type World = ReturnType<Insides["open"]>["world"];

/** Goes through the quarters of a scenario's first block in the open: `look` sees the world at the start and after each. */
export async function openInside(): Promise<
  (scenario: Scenario, look: (world: World, quarter: number) => void) => void
> {
  const { open } = await bundled<Insides>("src/engine/engine.ts");
  return (scenario, look) => {
    const { numbers } = tapeOf(scenario);
    const engine = open(numbers, numbers.length);
    engine.read(numbers, numbers.length);
    const { world } = engine;
    world.shocks.use(engine["draws"].of(0));
    world.begin();
    look(world, -1);
    for (let quarter = 0; quarter < world.quarters; quarter++) {
      world.advance(quarter);
      look(world, quarter);
    }
  };
}

const PATHS = 128;
export const paths = Array.from({ length: PATHS }, (_, path) => path);

/** Greatest of a figure over all paths, 0 at least; no number if it is none on any. */
export const worst = (of: (path: number) => number): number => Math.max(0, ...paths.map(of));

/** Whether every number of all columns of an object is finite. */
export const isFinite = (part: object): boolean =>
  Object.values(part)
    .flat()
    .every((column: unknown) => !(column instanceof Float64Array) || column.every(Number.isFinite));

import { tapeOf } from "../../src/run/tape/tape";
import type { Scenario } from "../../src/scenario/scenario";
import { bundled } from "../laws/bundled";
import { columnDraws } from "./columnDraws";
import type { Draws } from "./draws";

/** Gives the draws of a block as the engine itself makes them, in whichever way the scenario samples. */
export async function openEngineDraws(): Promise<(scenario: Scenario, block: number) => Draws> {
  const { open } = await bundled<typeof import("../../src/engine/engine")>("src/engine/engine.ts");
  return (scenario, block) => {
    const { numbers } = tapeOf(scenario);
    const engine = open(numbers, numbers.length);
    engine.read(numbers, numbers.length);
    return columnDraws(scenario, engine["draws"].of(block), 128 * block);
  };
}

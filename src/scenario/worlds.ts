import type { LoopMode } from "./loop";
import type { Scenario } from "./scenario";
import { applySet } from "./set";

/** How a loop is taken out: its money follows its plan, or its deals were never made. */
export type Off = Exclude<LoopMode, "as-signed">;

/** The loops that run as signed: those among which an outcome can be shared out. */
export const runningLoops = ({ loops }: Scenario): Scenario["loops"] =>
  loops.filter(({ mode }) => mode === "as-signed");

/**
 * A scenario for every set of its running loops, 2^n of them, one after another: in world S the loops that are bits of S run as signed and
 * the others are off. The last one is the scenario as it is.
 */
export function* worldsOf(scenario: Scenario, off: Off): Generator<Scenario> {
  const loops = runningLoops(scenario);
  for (let set = 0; set < 1 << loops.length; set++) {
    const out = loops.filter((_, k) => (set & (1 << k)) === 0);
    yield applySet(scenario, Object.fromEntries(out.map(({ id }) => [`loop.${id}.mode`, off])));
  }
}

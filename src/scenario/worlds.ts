import type { LoopMode } from "./loop";
import type { Scenario } from "./scenario";
import { applySet } from "./set";

/** How a loop is taken out: its money follows its plan, or its deals were never made. */
export type Off = Exclude<LoopMode, "as-signed">;

/** The loops that run as signed: those among which an outcome can be shared out. */
export const runningLoops = ({ loops }: Scenario): Scenario["loops"] =>
  loops.filter(({ mode }) => mode === "as-signed");

/**
 * A scenario for every set of its running loops, 2^n of them: in worlds[S] the loops that are bits of S run as signed and
 * the others are off. The last one is the scenario as it is.
 */
export function worldsOf(scenario: Scenario, off: Off): Scenario[] {
  const loops = runningLoops(scenario);
  return Array.from({ length: 1 << loops.length }, (_, set) =>
    applySet(
      scenario,
      Object.fromEntries(
        loops.filter((__, k) => (set & (1 << k)) === 0).map(({ id }) => [`loop.${id}.mode`, off]),
      ),
    ),
  );
}

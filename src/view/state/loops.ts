import { effect, type ReadonlySignal, signal } from "@preact/signals";
import type { Difference } from "../../metrics/pairs";
import type { Scenario } from "../../scenario/scenario";
import { applySet } from "../../scenario/set";
import type { PairedDifferences, Simulator } from "./simulator";

const pairedPaths = 8_192;

/** The same scenario with every loop that runs in it exogenised: its money follows its plan whatever happens. */
export const withoutFeedback = (scenario: Scenario): Scenario =>
  applySet(
    scenario,
    Object.fromEntries(
      scenario.loops
        .filter(({ mode }) => mode === "as-signed")
        .map(({ id }) => [`loop.${id}.mode`, "exogenised"]),
    ),
  );

interface Outside {
  readonly simulator: Simulator;
  readonly pairedDifferences: PairedDifferences;
  /** A scenario whose run has settled, or null while something moves. */
  readonly settled: ReadonlySignal<Scenario | null>;
}

/** What the loops' feedback adds to the chance of default, over the same futures, once the scenario has settled. */
export function loopEffect({ simulator, pairedDifferences, settled }: Outside) {
  const added = signal<Difference | null>(null);
  const failure = signal<string | null>(null);

  const compute = async (scenario: Scenario) => {
    const current = () => settled.peek() === scenario;
    try {
      const without = await simulator.pathColumns(withoutFeedback(scenario), 0, pairedPaths);
      if (!current()) return;
      const signed = await simulator.pathColumns(scenario, 0, pairedPaths);
      if (!current()) return;
      added.value = pairedDifferences(without, signed, scenario).find(({ id }) => id === "default") ?? null;
    } catch (cause) {
      if (current()) failure.value = cause instanceof Error ? cause.message : String(cause);
    }
  };
  const close = effect(() => {
    added.value = null;
    failure.value = null;
    const scenario = settled.value;
    if (scenario?.loops.some(({ mode }) => mode === "as-signed")) void compute(scenario);
  });
  return { added, failure, paths: pairedPaths, close };
}

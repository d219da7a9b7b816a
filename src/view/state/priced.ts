import { effect, type ReadonlySignal, signal } from "@preact/signals";
import type { Outcome } from "../../metrics/run";
import type { Scenario } from "../../scenario/scenario";
import type { Simulator } from "./simulator";

const pricedPaths = 8_192;

interface Outside {
  readonly simulator: Simulator;
  /** A scenario whose run has settled, or null while something moves. */
  readonly settled: ReadonlySignal<Scenario | null>;
}

/** The outcomes with a price of risk on every factor, once the scenario has settled: to be held against traded spreads. */
export function pricedOutcome({ simulator, settled }: Outside) {
  const outcome = signal<Outcome | null>(null);
  const failure = signal<string | null>(null);

  const compute = async (scenario: Scenario, stop: AbortController) => {
    try {
      const run = await simulator.priceRisk(scenario, { paths: pricedPaths, signal: stop.signal });
      if (!stop.signal.aborted) outcome.value = run.headline;
    } catch (cause) {
      if (!stop.signal.aborted) failure.value = cause instanceof Error ? cause.message : String(cause);
    }
  };
  const close = effect(() => {
    const scenario = settled.value;
    const stop = new AbortController();
    outcome.value = null;
    failure.value = null;
    if (scenario !== null) void compute(scenario, stop);
    return () => stop.abort(new Error("the scenario changed"));
  });
  return { outcome, failure, close };
}

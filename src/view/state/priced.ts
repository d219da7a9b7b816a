import { computed, type ReadonlySignal } from "@preact/signals";
import type { Outcome } from "../../metrics/run";
import type { Scenario } from "../../scenario/scenario";
import { answering } from "./answering";
import type { Simulator } from "./simulator";

const pricedPaths = 8_192;

interface Outside {
  readonly simulator: Simulator;
  /** A scenario whose run has settled, or null while something moves. */
  readonly settled: ReadonlySignal<Scenario | null>;
  readonly scenario: ReadonlySignal<Scenario>;
}

/** The outcomes with a price of risk on every factor, once the scenario has settled: to be held against traded spreads. */
export function pricedOutcome({ simulator, settled, scenario }: Outside) {
  const { answer, about, failure, close } = answering<Scenario, Outcome>({
    wanted: settled,
    work: async (of, signal) => (await simulator.priceRisk(of, { paths: pricedPaths, signal })).headline,
  });
  /** Of the scenario on screen: the sentence it stands in says nothing of another. */
  const outcome = computed(() => (about.value === scenario.value ? answer.value : null));
  return { outcome, failure, close };
}

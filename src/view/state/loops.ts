import { computed, effect, type ReadonlySignal, signal } from "@preact/signals";
import type { Attribution, Paired } from "../../metrics/attribution/attribution";
import { asideEffort } from "../../run/asideEffort";
import type { Scenario } from "../../scenario/scenario";
import { type Off, runningLoops } from "../../scenario/worlds";
import type { Simulator } from "./simulator";

interface Outside {
  readonly simulator: Simulator;
  /** A scenario whose run has settled, or null while something moves. */
  readonly settled: ReadonlySignal<Scenario | null>;
}

/** What the loops add to the chance of default, each and together, over the same futures, once the scenario has settled. */
export function loopEffect({ simulator, settled }: Outside) {
  const off = signal<Off>("exogenised"); // next to what the loops panel shows each loop
  const feedback = attributed("exogenised", simulator, settled);
  const deals = attributed(
    "absent",
    simulator,
    computed(() => (off.value === "absent" ? settled.value : null)),
  );
  return {
    off,
    shown: computed(() => (off.value === "absent" ? deals : feedback)),
    added: computed(() => feedback.answer.value?.total.difference.default ?? null),
    failure: feedback.failure,
    paths: asideEffort.attributed,
    /** What one loop adds as shown, or null while it is unknown. */
    addedBy: (id: string, answer: Attribution | null): Paired | null =>
      answer?.loops.find((loop) => loop.id === id)?.default ?? null,
    close: () => {
      feedback.close();
      deals.close();
    },
  };
}

/** The attribution of the wanted scenario; it is stopped as soon as another is wanted, or none. */
function attributed(off: Off, simulator: Simulator, wanted: ReadonlySignal<Scenario | null>) {
  const answer = signal<Attribution | null>(null);
  const failure = signal<string | null>(null);
  const compute = async (scenario: Scenario, { signal: stopped }: AbortController) => {
    try {
      const onAttribution = (whole: Attribution) => {
        if (!stopped.aborted) answer.value = whole;
      };
      const paths = asideEffort.attributed;
      onAttribution(await simulator.attribute(scenario, { off, paths, signal: stopped, onAttribution }));
    } catch (cause) {
      if (!stopped.aborted) failure.value = cause instanceof Error ? cause.message : String(cause);
    }
  };
  const close = effect(() => {
    const scenario = wanted.value;
    const stop = new AbortController();
    answer.value = null;
    failure.value = null;
    if (scenario !== null && runningLoops(scenario).length > 0) void compute(scenario, stop);
    return () => stop.abort(new Error("the scenario changed"));
  });
  return { answer, failure, close };
}

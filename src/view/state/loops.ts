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
  /** Whether other work comes first. */
  readonly later: ReadonlySignal<boolean>;
}

/** What the loops add to the chance of default, each and together, over the same futures, once the scenario has settled. */
export function loopEffect({ simulator, settled, later }: Outside) {
  const off = signal<Off>("exogenised"); // next to what the loops panel shows each loop
  const wanted = computed(() => (off.value === "absent" ? settled.value : null));
  const feedback = attributed("exogenised", { simulator, settled, later });
  const deals = attributed("absent", { simulator, settled: wanted, later });
  return {
    off,
    shown: computed(() => (off.value === "absent" ? deals : feedback)),
    added: computed(() => feedback.answer.value?.total.difference.default ?? feedback.total.value),
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

/** The attribution of a settled scenario, first in one sum; it is stopped as soon as another is wanted, or none. */
function attributed(off: Off, { simulator, settled, later }: Outside) {
  const total = signal<Paired | null>(null);
  const answer = signal<Attribution | null>(null);
  const failure = signal<string | null>(null);
  const compute = async (scenario: Scenario, { signal: stopped }: AbortController) => {
    try {
      const onAttribution = (whole: Attribution) => {
        if (!stopped.aborted) answer.value = whole;
      };
      const onTotal = (added: Paired) => {
        if (!stopped.aborted) total.value = added;
      };
      const effort = { off, paths: asideEffort.attributed, signal: stopped, onAttribution, onTotal };
      onAttribution(await simulator.attribute(scenario, { ...effort, room: roomAfter(later, stopped) }));
    } catch (cause) {
      if (!stopped.aborted) failure.value = cause instanceof Error ? cause.message : String(cause);
    }
  };
  const close = effect(() => {
    const scenario = settled.value;
    const stop = new AbortController();
    total.value = null;
    answer.value = null;
    failure.value = null;
    if (scenario !== null && runningLoops(scenario).length > 0) void compute(scenario, stop);
    return () => stop.abort(new Error("the scenario changed"));
  });
  return { total, answer, failure, close };
}

/** Settles once there is nothing to come first, or it does not matter any more. */
function roomAfter(later: ReadonlySignal<boolean>, stopped: AbortSignal): Promise<void> {
  let listen = () => {};
  const room = new Promise<void>((settle) => {
    stopped.addEventListener("abort", () => settle(), { once: true });
    listen = effect(() => {
      if (!later.value) settle();
    });
  });
  return room.finally(listen);
}

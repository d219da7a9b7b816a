import { computed, effect, type ReadonlySignal, signal } from "@preact/signals";
import type { Attribution, Paired } from "../../metrics/attribution/attribution";
import { asideEffort } from "../../run/asideEffort";
import type { Scenario } from "../../scenario/scenario";
import { type Off, runningLoops } from "../../scenario/worlds";
import { answering } from "./answering";
import type { Simulator } from "./simulator";

interface Outside {
  readonly simulator: Simulator;
  /** A scenario whose run has settled, or null while something moves. */
  readonly settled: ReadonlySignal<Scenario | null>;
  readonly scenario: ReadonlySignal<Scenario>;
  /** Whether other work comes first. */
  readonly later: ReadonlySignal<boolean>;
}

/** What the loops add to the chance of default, each and together, over the same futures, once the scenario has settled. */
export function loopEffect({ settled, ...outside }: Outside) {
  const off = signal<Off>("exogenised"); // next to what the loops panel shows each loop
  const wanted = computed(() => (off.value === "absent" ? settled.value : null));
  const feedback = attributed("exogenised", { settled, ...outside });
  const deals = attributed("absent", { settled: wanted, ...outside });
  return {
    off,
    shown: computed(() => (off.value === "absent" ? deals : feedback)),
    added: computed(() => feedback.total.value),
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

/** What is known of a scenario's loops: their sum comes first. */
interface Added {
  readonly total: Paired;
  readonly whole: Attribution | null;
}

/** The attribution of the scenario on screen, once that has settled; it is stopped as soon as another is wanted, or none. */
function attributed(off: Off, { simulator, settled, scenario, later }: Outside) {
  const inSum = (whole: Attribution): Added => ({ total: whole.total.difference.default, whole });
  const { answer, about, failure, close } = answering<Scenario, Added>({
    wanted: computed(() =>
      settled.value !== null && runningLoops(settled.value).length > 0 ? settled.value : null,
    ),
    work: async (of, signal, tell) => {
      const effort = {
        ...{ off, paths: asideEffort.attributed, signal, room: roomAfter(later, signal) },
        onAttribution: (whole: Attribution) => tell(inSum(whole)),
        onTotal: (total: Paired) => tell({ total, whole: null }),
      };
      return inSum(await simulator.attribute(of, effort));
    },
  });
  const found = computed(() => (about.value === scenario.value ? answer.value : null));
  return {
    total: computed(() => found.value?.total ?? null),
    answer: computed(() => found.value?.whole ?? null),
    failure,
    close,
  };
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

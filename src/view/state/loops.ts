import { computed, effect, type ReadonlySignal, signal } from "@preact/signals";
import type { Attribution, LoopTotals, Paired } from "../../metrics/attribution/attribution";
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
  readonly paths: ReadonlySignal<number>; // of its run
  /** Whether other work comes first. */
  readonly later: ReadonlySignal<boolean>;
}

/** What the loops add to the chance of default, together and, for who looks, each, over the same futures, once the scenario has settled. */
export function loopEffect({ settled, paths, ...outside }: Outside) {
  const off = signal<Off>("exogenised"); // next to what the loops panel shows each loop
  const inSight = signal(false);
  const lookedAt = (way: Off) => computed(() => (inSight.value && off.value === way ? settled.value : null));
  const totals = inTotal({ settled, paths, ...outside });
  const feedback = attributed("exogenised", { settled: lookedAt("exogenised"), ...outside });
  const deals = attributed("absent", { settled: lookedAt("absent"), ...outside });
  return {
    off,
    inSight, // whether what each adds is looked at: so many worlds take some ten seconds of two cores
    shown: computed(() => (off.value === "absent" ? deals : feedback)),
    totals: totals.known, // of as many futures as the run
    failure: totals.failure,
    /** What one loop adds as shown, or null while it is unknown. */
    addedBy: (id: string, answer: Attribution | null): Paired | null =>
      answer?.loops.find((loop) => loop.id === id)?.default ?? null,
    close: () => {
      totals.close();
      feedback.close();
      deals.close();
    },
  };
}

/** A run whose loops are asked about. */
interface Ran {
  readonly scenario: Scenario;
  readonly paths: number;
}

const hasLoops = (scenario: Scenario | null): scenario is Scenario =>
  scenario !== null && runningLoops(scenario).length > 0;

/** What the loops of the scenario on screen add together, once that has settled; anew when its run has more futures. */
function inTotal({ simulator, settled, scenario, paths }: Omit<Outside, "later">) {
  let last: Ran | null = null;
  const ran = (of: Scenario, count: number): Ran =>
    last?.scenario === of && last.paths === count ? last : (last = { scenario: of, paths: count });
  const { answer, about, failure, close } = answering<Ran, LoopTotals>({
    wanted: computed(() => (hasLoops(settled.value) ? ran(settled.value, paths.value) : null)),
    work: (of, signal, onTotals) => simulator.loopTotals(of.scenario, { paths: of.paths, signal, onTotals }),
  });
  const known = computed(() => (about.value?.scenario === scenario.value ? answer.value : null));
  return { known, failure, close };
}

/** The attribution of the scenario on screen, once that has settled; it is stopped as soon as another is wanted, or none. */
function attributed(off: Off, { simulator, settled, scenario, later }: Omit<Outside, "paths">) {
  const { answer, about, failure, close } = answering<Scenario, Attribution>({
    wanted: computed(() => (hasLoops(settled.value) ? settled.value : null)),
    work: async (of, signal, tell) => {
      const room = roomAfter(later, signal);
      const [few, all] = asideEffort.attributed;
      tell(await simulator.attribute(of, { off, paths: few, signal, room }));
      return simulator.attribute(of, { off, paths: all, signal, room });
    },
  });
  return {
    answer: computed(() => (about.value === scenario.value ? answer.value : null)),
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

import { batch, computed, effect, type ReadonlySignal, signal } from "@preact/signals";
import type { Run } from "../../metrics/run";
import type { Scenario } from "../../scenario/scenario";
import type { Simulator } from "./simulator";
import { isEnough, statusOf } from "./status";

/** Paths of a run while a slider moves, and the steps of "more certainty" once it rests. */
export const previewPaths = 2_048;
/** Milliseconds without a move after which a slider that is held rests too. */
export const restsAfter = 200;
export const pathGoals = [20_480, 102_400, 409_600] as const;

/** Numbers of paths that a reader can choose among. */
export const pathCounts = [4_096, ...pathGoals] as const;

/** To within what default has to be known for fewer paths to do; 0 for never. */
export const sufficing = [0, 0.01, 0.005, 0.0025, 0.001] as const;

/** Whether a run tells all; one that came with the page tells the answer alone. */
export const tellsAll = (run: Run | null): run is Run => run !== null && run.byQuarter.length > 0;

export interface Following {
  readonly simulator: Simulator;
  readonly scenario: ReadonlySignal<Scenario>;
  readonly dragging: ReadonlySignal<boolean>;
}

interface Flight {
  readonly scenario: Scenario;
  readonly paths: number;
  readonly within: number;
  readonly controller: AbortController;
  heard: boolean; // whether a first result has come
}

/**
 * Keeps a run of the scenario on screen. One simulation is in flight at a time and the newest scenario wins; a result
 * is shown before asking whether it is out of date, so that the picture follows the hand. A result kept from earlier
 * is shown at once, computed again, and the two fingerprints compared. Nothing starts before `start`.
 */
export function followScenario({ simulator, scenario, dragging }: Following) {
  const run = signal<Run | null>(null);
  const count = signal(0); // of results shown
  const shownOf = signal<Scenario | null>(null); // the scenario that `run` is a run of
  const before = signal<Run | null>(null); // the last settled run of other inputs
  const check = signal<"identical" | "different" | null>(null);
  const checked = signal(true);
  const goal = signal<number>(pathGoals[0]);
  const within = signal<number>(sufficing[0]);
  const paused = signal(true);
  const started = signal(false);
  const message = signal<string | null>(null);
  let flight: Flight | null = null;

  const status = computed(() =>
    statusOf({
      run: run.value,
      current: shownOf.value === scenario.value,
      enough: run.value !== null && isEnough(run.value, { paths: goal.value, within: within.value }),
      checked: checked.value,
      paused: started.value && paused.value,
      failed: message.value !== null,
    }),
  );
  const rest = resting(scenario, dragging);
  const moving = () => dragging.peek() && rest.on.peek() !== scenario.peek();
  const whole = () => ({ paths: goal.peek(), within: within.peek() });
  const wanted = () => (moving() ? { paths: previewPaths, within: 0 } : whole());
  const done = () => {
    const last = shownOf.peek() === scenario.peek() ? run.peek() : null;
    return checked.peek() && last !== null && isEnough(last, wanted());
  };

  /** What has settled is what a change is seen against: for a slider's, what was there when it was taken hold of. */
  const remember = () => {
    const last = run.peek();
    if (last !== null && isEnough(last, whole())) before.value = last;
  };

  const show = (next: Run, of: Scenario) => {
    const last = run.peek();
    const other = shownOf.peek() !== of;
    if (!other && last !== null && next.paths < last.paths) return; // never less certain than what is on screen
    if (other && !dragging.peek()) remember();
    const again = !other && !checked.peek() && next.paths === last?.paths;
    check.value = again ? (next.fingerprint === last.fingerprint ? "identical" : "different") : null;
    checked.value = true;
    run.value = next;
    count.value += 1;
    shownOf.value = of;
  };

  const fly = async (mine: Flight) => {
    const { scenario: of, paths, within: least, controller } = mine;
    const current = () => flight === mine && !controller.signal.aborted;
    const onRun = (partial: Run) => {
      if (!current()) return;
      mine.heard = true;
      show(partial, of);
      if (scenario.peek() !== of) controller.abort();
    };
    try {
      const inputs = checked.peek() ? of : { ...of }; // a simulator may remember paths of a scenario it has met
      const effort = { paths, within: least, gently: moving(), signal: controller.signal, onRun };
      const all = await simulator.simulate(inputs, effort);
      if (current()) show(all, of);
    } catch (cause) {
      if (current()) message.value = cause instanceof Error ? cause.message : String(cause);
    }
    if (moving()) await simulator.painted?.().catch(() => undefined); // what cannot run is told of the run itself
    if (flight !== mine) return;
    flight = null;
    const more = scenario.peek() !== of || wanted().paths > paths || wanted().within < least;
    if (more || controller.signal.aborted) take();
  };

  /** Start what is wanted now, unless that is in flight, or what is in flight has yet to show its first result. */
  const take = () => {
    if (paused.peek() || done()) return;
    if (flight !== null) {
      const { paths, within: least } = wanted();
      const same = flight.scenario === scenario.peek() && flight.within === least && flight.paths >= paths;
      if (!same && flight.heard) flight.controller.abort();
      return;
    }
    message.value = null;
    flight = { scenario: scenario.peek(), ...wanted(), controller: new AbortController(), heard: false };
    void fly(flight);
  };

  const land = () => {
    const last = flight;
    flight = null;
    last?.controller.abort();
  };

  const forget = effect(() => {
    if (dragging.value) remember();
  });
  const unfollow = effect(() => {
    void [scenario.value, dragging.value, rest.on.value, goal.value, within.value, paused.value];
    take();
  });

  return {
    run,
    count,
    before,
    status,
    message,
    goal,
    within,
    /** What came of computing it again, as long as that is what is on screen. */
    check: computed(() => (status.value === "settled" ? check.value : null)),
    shownOf,
    paused,
    /** The old result, to be drawn behind the new one until that has settled. */
    ghost: computed(() => (status.value === "settled" && !dragging.value ? null : before.value)),
    /** Begin; with a result kept from earlier, show it at once and compute it again. */
    start: (kept?: Run) => {
      batch(() => {
        if (kept !== undefined) {
          run.value = kept;
          shownOf.value = scenario.peek();
          checked.value = false; // in one step: it is settled at no moment
          goal.value = Math.max(goal.peek(), kept.paths);
        }
        started.value = true;
        paused.value = false;
      });
    },
    /** Compute what is on screen once more and compare. */
    verify: () => {
      checked.value = false;
      take();
    },
    stop: () => {
      paused.value = true;
      land();
    },
    resume: () => {
      message.value = null;
      paused.value = false;
      take();
    },
    /** Simulate so many paths from now on; those that are done already stay. */
    aim: (paths: number) => {
      goal.value = paths;
    },
    /** Fewer paths will do from now on once default is known to within so much; 0 for never. */
    suffice: (so: number) => {
      within.value = so;
    },
    /** All paths where fewer were enough, then more of them. */
    moreCertainty: () => {
      if (within.peek() > 0) within.value = 0;
      else goal.value = pathGoals.find((paths) => paths > goal.peek()) ?? goal.peek();
    },
    close: () => {
      for (const end of [forget, unfollow, rest.close]) end();
      paused.value = true;
      land();
    },
  };
}

/** The scenario on which a slider that is held has not moved for a while: a hand that rests waits for the answer. */
function resting(scenario: ReadonlySignal<Scenario>, dragging: ReadonlySignal<boolean>) {
  const on = signal<Scenario | null>(null);
  const close = effect(() => {
    const here = scenario.value;
    const timer = dragging.value ? setTimeout(() => (on.value = here), restsAfter) : undefined;
    return () => clearTimeout(timer);
  });
  return { on, close };
}
export type Live = ReturnType<typeof followScenario>;

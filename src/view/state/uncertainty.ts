import { computed, effect, type ReadonlySignal, signal } from "@preact/signals";
import type { Uncertainty } from "../../metrics/uncertainty";
import { asideEffort } from "../../run/asideEffort";
import { rangedFields } from "../../scenario/range";
import type { Scenario } from "../../scenario/scenario";
import { answering } from "./answering";
import type { Explorer } from "./explorer";

interface Outside {
  readonly explorer: Explorer;
  /** A scenario whose run has settled, or null while something moves. */
  readonly settled: ReadonlySignal<Scenario | null>;
  readonly scenario: ReadonlySignal<Scenario>;
  /** Whether other work comes first. */
  readonly later: ReadonlySignal<boolean>;
}

/** How far it is: so many of the other forms of the model, and of the draws of all inputs, are done. */
export interface Progress {
  readonly forms: readonly [done: number, of: number];
  readonly points: readonly [done: number, of: number];
}

/**
 * How far the inputs together and the form of the model leave the answer open. It is much work: where it was not done when the
 * page was built it begins when a reader first looks at it, and again after a change; once begun it goes on out of sight.
 */
export function howSure({ explorer, settled, scenario, later }: Outside) {
  const inSight = signal(false);
  const begun = signal<Scenario | null>(null);
  const done = signal<Scenario | null>(null);
  const progress = signal<Progress | null>(null);
  const look = effect(() => {
    if (inSight.value && settled.value !== null) begun.value = settled.value;
  });
  /** What came with the page; stays, like what was worked out, until there is something newer. */
  const shipped = signal<{ readonly of: Scenario; readonly found: Uncertainty } | null>(null);
  const looking = answering<Scenario, object>({
    wanted: settled,
    work: async (of, stop) => {
      const found = await explorer.shippedUncertainty(of);
      if (found !== null && !stop.aborted) shipped.value = { of, found };
      return {};
    },
  });
  const hasShipped = computed(() => shipped.value?.of === scenario.value);
  const wanted = computed(() => {
    const of = settled.value;
    const looked = looking.about.value === of || looking.failure.value !== null;
    const lacks = looked && !hasShipped.value;
    return lacks && of === begun.value && of !== done.value && !later.value ? of : null;
  });
  const { answer, about, failure, busy, close } = answering<Scenario, Uncertainty>({
    wanted,
    work: async (of, stop, onUncertainty) => {
      let at: Progress = { forms: [0, 0], points: [0, asideEffort.doubt.points] };
      const tell = (more: Partial<Progress>) => {
        at = { ...at, ...more };
        if (!stop.aborted) progress.value = at;
      };
      progress.value = null;
      const found = await explorer.uncertainty(of, {
        ...{ ...asideEffort.doubt, tornado: null, inputs: rangedFields(of) },
        ...{ signal: stop, onUncertainty },
        onForms: (...forms) => tell({ forms }),
        onPoints: (...points) => tell({ points }),
      });
      onUncertainty(found);
      if (!stop.aborted) done.value = of; // no more is wanted
      return found;
    },
  });
  /** What is of the scenario on screen, or else what was last worked out, or came with the page. */
  const best = computed(() => {
    const own = answer.value === null ? null : { of: about.value, found: answer.value };
    return own === null || (hasShipped.value && own.of !== scenario.value) ? shipped.value : own;
  });
  return {
    answer: computed(() => best.value?.found ?? null),
    failure,
    /** Whether it is being worked out, or waits for what comes first. */
    busy: computed(() => !hasShipped.value && (busy.value || (later.value && settled.value !== done.value))),
    progress,
    inSight,
    /** Whether it came with the page. */
    hasShipped,
    stale: computed(() => best.value !== null && best.value.of !== scenario.value),
    close: () => (look(), close(), looking.close()),
  };
}

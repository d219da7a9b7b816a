import { computed, effect, type ReadonlySignal, signal } from "@preact/signals";
import type { Uncertainty } from "../../metrics/uncertainty";
import type { Scenario } from "../../scenario/scenario";
import { answering } from "./answering";
import { publishedRanges } from "./drivers";
import type { Explorer } from "./explorer";

const paths = 8_192;
const points = 100;
const pathsOfPoint = 1_024;

interface Outside {
  readonly explorer: Explorer;
  /** A scenario whose run has settled, or null while something moves. */
  readonly settled: ReadonlySignal<Scenario | null>;
  readonly scenario: ReadonlySignal<Scenario>;
  readonly base: ReadonlySignal<Scenario>;
  /** Whether other work comes first. */
  readonly later: ReadonlySignal<boolean>;
}

/** How far it is: so many of the other forms of the model, and of the draws of all inputs, are done. */
export interface Progress {
  readonly forms: readonly [done: number, of: number];
  readonly points: readonly [done: number, of: number];
}

/**
 * How far the inputs together and the form of the model leave the answer open. It is much work, so it begins when a reader
 * first looks at it, and again after a change; once begun it goes on out of sight.
 */
export function howSure({ explorer, settled, scenario, base, later }: Outside) {
  const inSight = signal(false);
  const begun = signal<Scenario | null>(null);
  const done = signal<Scenario | null>(null);
  const progress = signal<Progress | null>(null);
  const look = effect(() => {
    if (inSight.value && settled.value !== null) begun.value = settled.value;
  });
  const wanted = computed(() => {
    const of = settled.value;
    return of === begun.value && of !== done.value && !later.value ? of : null;
  });
  const { answer, about, failure, busy, close } = answering<Scenario, Uncertainty>({
    wanted,
    work: async (of, stop, onUncertainty) => {
      let at: Progress = { forms: [0, 0], points: [0, points] };
      const tell = (more: Partial<Progress>) => {
        at = { ...at, ...more };
        if (!stop.aborted) progress.value = at;
      };
      progress.value = null;
      const found = await explorer.uncertainty(of, {
        ...{ tornado: null, inputs: publishedRanges(base.peek(), of), paths, points, pathsOfPoint },
        ...{ signal: stop, onUncertainty },
        onForms: (...forms) => tell({ forms }),
        onPoints: (...points) => tell({ points }),
      });
      onUncertainty(found);
      if (!stop.aborted) done.value = of; // no more is wanted
      return found;
    },
  });
  return {
    answer,
    failure,
    /** Whether it is being worked out, or waits for what comes first. */
    busy: computed(() => busy.value || (later.value && settled.value !== done.value)),
    progress,
    inSight,
    stale: computed(() => answer.value !== null && about.value !== scenario.value),
    close: () => (look(), close()),
  };
}

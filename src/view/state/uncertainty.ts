import { computed, type ReadonlySignal } from "@preact/signals";
import type { Tornado } from "../../metrics/sensitivity/tornado";
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
  readonly drivers: {
    readonly tornado: ReadonlySignal<Tornado | null>;
    readonly busy: ReadonlySignal<boolean>;
    readonly stale: ReadonlySignal<boolean>;
  };
}

/** How sure the answer is: worked out last of all, once it is known what each assumption does. */
export function howSure({ explorer, settled, scenario, base, drivers }: Outside) {
  const wanted = computed(() => {
    const [of, tornado] = [settled.value, drivers.tornado.value];
    return of === null || tornado === null || drivers.busy.value || drivers.stale.value
      ? null
      : { of, tornado };
  });
  const { answer, about, failure, busy, close } = answering<{ of: Scenario; tornado: Tornado }, Uncertainty>({
    wanted,
    work: ({ of, tornado }, signal, onUncertainty) => {
      const inputs = publishedRanges(base.peek(), of);
      const effort = { tornado, inputs, paths, points, pathsOfPoint, signal, onUncertainty };
      return explorer.uncertainty(of, effort);
    },
  });
  return {
    answer,
    failure,
    busy,
    stale: computed(() => answer.value !== null && about.value?.of !== scenario.value),
    close,
  };
}

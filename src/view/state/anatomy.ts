import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Anatomy } from "../../metrics/anatomy/anatomy";
import { dealing } from "../../scenario/dealing";
import type { Scenario } from "../../scenario/scenario";
import { answering } from "./answering";
import type { Explorer } from "./explorer";

const anatomyPaths = 8_192;

interface Outside {
  readonly explorer: Explorer;
  /** A scenario whose run has settled, or null while something moves. */
  readonly settled: ReadonlySignal<Scenario | null>;
  readonly scenario: ReadonlySignal<Scenario>;
}

/** Why futures fail and who loses with whom, once the scenario has settled, and which story is open. */
export function failureAnatomy({ explorer, settled, scenario }: Outside) {
  const { answer, about, failure, close } = answering<Scenario, Anatomy>({
    wanted: settled,
    work: (of, stop) => explorer.explain(of, { paths: anatomyPaths, signal: stop }),
  });
  const chosen = signal(0);
  /** What was found last, as long as it is about the firms that are now on the page. */
  const found = computed(() =>
    about.value !== null && firmsIn(about.value) === firmsIn(scenario.value) ? answer.value : null,
  );
  return {
    found,
    failure,
    /** Whether it belongs to inputs from before. */
    stale: computed(() => found.value !== null && about.value !== scenario.value),
    /** Place of the open story; another scenario may tell fewer. */
    story: computed(() => Math.max(0, Math.min(chosen.value, (found.value?.stories.length ?? 0) - 1))),
    open: (place: number) => {
      chosen.value = place;
    },
    close,
  };
}

const firmsIn = (scenario: Scenario): string =>
  dealing(scenario)
    .map(({ id }) => id)
    .join(" ");

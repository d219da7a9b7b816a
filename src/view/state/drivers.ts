import { computed, type ReadonlySignal } from "@preact/signals";
import type { Drivers } from "../../metrics/sensitivity/drivers";
import type { Tornado } from "../../metrics/sensitivity/tornado";
import { asideEffort } from "../../run/asideEffort";
import { rangedFields } from "../../scenario/range";
import type { Scenario } from "../../scenario/scenario";
import { answering } from "./answering";
import type { Explorer } from "./explorer";

/** Futures whose draws are read. */
const readPaths = 20_480;

interface Outside {
  readonly explorer: Explorer;
  /** A scenario whose run has settled, or null while something moves. */
  readonly settled: ReadonlySignal<Scenario | null>;
  readonly scenario: ReadonlySignal<Scenario>;
}

/** What each assumption does to the chance of default over the range published for it, once the scenario has settled. */
export function drivers({ explorer, settled, scenario }: Outside) {
  const { answer, about, failure, busy, close } = answering<Scenario, Tornado>({
    wanted: settled,
    work: (of, signal, onTornado) =>
      explorer.tornado(of, {
        ...{ stages: asideEffort.stages, inputs: rangedFields(of) },
        ...{ signal, onTornado },
      }),
  });
  const fromRun = answering<Scenario, Drivers>({
    wanted: settled,
    work: (of, signal) => explorer.drivers(of, { paths: readPaths, signal }),
  });
  return {
    drawn: fromRun.answer,
    tornado: answer,
    failure,
    busy,
    /** Whether what is shown belongs to inputs from before. */
    stale: computed(() => answer.value !== null && about.value !== scenario.value),
    close: () => {
      close();
      fromRun.close();
    },
  };
}

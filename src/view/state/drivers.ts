import { computed, type ReadonlySignal } from "@preact/signals";
import type { Drivers } from "../../metrics/sensitivity/drivers";
import type { Tornado } from "../../metrics/sensitivity/tornado";
import { asideEffort } from "../../run/asideEffort";
import { type Ranged, rangedFields } from "../../scenario/range";
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
  readonly base: ReadonlySignal<Scenario>;
}

/** What each assumption does to the chance of default over the range published for it, once the scenario has settled. */
export function drivers({ explorer, settled, scenario, base }: Outside) {
  const { answer, about, failure, busy, close } = answering<Scenario, Tornado>({
    wanted: settled,
    work: (of, signal, onTornado) =>
      explorer.tornado(of, {
        ...{ stages: asideEffort.stages, inputs: publishedRanges(base.peek(), of) },
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

/** The ranges as published with the values in use: a scenario widens a range to hold what a reader sets. */
export function publishedRanges(base: Scenario, scenario: Scenario): readonly Ranged[] {
  const inUse = new Map(rangedFields(scenario).map(({ path, value }) => [path, value]));
  return rangedFields(base).map((field) => ({ ...field, value: inUse.get(field.path) ?? field.value }));
}

import { computed, signal } from "@preact/signals";
import type { bridge } from "../../metrics/bridge";
import { type Measured, measuredOf } from "../../metrics/measured";
import type { PathTable } from "../../metrics/pathTable";
import type { Scenario } from "../../scenario/scenario";
import { stepsBetween } from "../../scenario/steps";
import type { Simulator } from "./simulator";

/** A scenario that was run, with what its paths came to. */
interface Walked {
  readonly scenario: Scenario;
  readonly table: PathTable;
}

interface Way {
  readonly bridge: typeof bridge; // fetched when the first way is walked
  readonly base: Walked;
  readonly other: Walked;
  readonly steps: readonly (Walked & { readonly group: string })[];
  readonly impossible: readonly string[];
}

/** The way from the base to another scenario by groups of inputs, each taken alone; walked when it is asked for. */
export function createBridge(simulator: Simulator) {
  const way = signal<Way | null>(null);
  const of = signal("default"); // id of the outcome that is bridged
  const progress = signal<{ readonly done: number; readonly all: number } | null>(null);
  const failure = signal<string | null>(null);
  let controller = new AbortController();

  const measured = computed((): readonly Measured[] => {
    const walked = way.value;
    if (walked === null) return [];
    const all = [walked.other, ...walked.steps].map(
      ({ scenario }) => new Set(measuredOf(scenario).map(({ id }) => id)),
    );
    return measuredOf(walked.base.scenario).filter(({ id }) => all.every((ids) => ids.has(id)));
  });
  const chosen = computed(
    () => measured.value.find(({ id }) => id === of.value) ?? measured.value[0] ?? null,
  );

  return {
    way,
    of,
    progress,
    failure,
    measured,
    chosen,
    result: computed(() => {
      const [walked, outcome] = [way.value, chosen.value];
      if (walked === null || outcome === null) return null;
      const valuesOf = ({ table, scenario }: Walked) => outcome.values(table, scenario);
      return walked.bridge(
        valuesOf(walked.base),
        valuesOf(walked.other),
        walked.steps.map(valuesOf),
        outcome.unit,
      );
    }),
    walk: async (base: Walked, other: Walked): Promise<void> => {
      controller.abort();
      const mine = (controller = new AbortController());
      way.value = null;
      failure.value = null;
      const { steps, impossible } = stepsBetween(base.scenario, other.scenario);
      const walked: (Walked & { readonly group: string })[] = [];
      try {
        const { bridge } = await import("../../metrics/bridge");
        for (const step of steps) {
          progress.value = { done: walked.length, all: steps.length };
          const table = await simulator.pathColumns(step.scenario, 0, base.table.rows);
          if (mine.signal.aborted) return;
          walked.push({ ...step, table });
        }
        if (mine.signal.aborted) return;
        way.value = { bridge, base, other, steps: walked, impossible };
      } catch (cause) {
        if (!mine.signal.aborted) failure.value = cause instanceof Error ? cause.message : String(cause);
      }
      if (controller === mine) progress.value = null;
    },
    clear: () => {
      controller.abort();
      way.value = null;
      progress.value = null;
      failure.value = null;
    },
  };
}

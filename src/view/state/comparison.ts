import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Difference } from "../../metrics/pairs";
import type { PathTable } from "../../metrics/pathTable";
import type { Run } from "../../metrics/run";
import type { Scenario } from "../../scenario/scenario";
import { type Contender, scenarioOf } from "./contender";
import type { Library } from "./library";
import type { PairedDifferences, Simulator } from "./simulator";

/** At most so many scenarios side by side, and so many paths compared one by one. */
export const mostCompared = 9;
const comparedPaths = 20_480;

/** One compared scenario with its run and, but for the base, its differences from the base. */
export interface Compared {
  readonly contender: Contender;
  readonly scenario: Scenario;
  readonly run: Run;
  readonly differences: readonly Difference[];
}

interface Outside {
  readonly simulator: Simulator;
  readonly pairedDifferences: PairedDifferences;
  readonly library: Library;
  readonly offered: ReadonlySignal<readonly Contender[]>;
}

/** Two or more scenarios run over the same futures, each held against the first, the base. */
export function createComparison({ simulator, pairedDifferences, library, offered }: Outside) {
  const open = signal(false);
  const chosen = signal<readonly string[]>([]); // keys, the base first
  const results = signal<readonly Compared[]>([]);
  const failure = signal<string | null>(null);
  const busy = signal(false);
  let controller = new AbortController();

  const compute = async () => {
    controller.abort();
    const mine = (controller = new AbortController());
    const picked = chosen.peek().flatMap((key) => offered.peek().find((one) => one.key === key) ?? []);
    failure.value = null;
    results.value = [];
    busy.value = true;
    try {
      let base: { readonly table: PathTable; readonly scenario: Scenario } | null = null;
      for (const contender of picked) {
        const scenario = scenarioOf(contender, library);
        const run = await simulator.simulate(scenario, { paths: comparedPaths, signal: mine.signal });
        const table = await simulator.pathColumns(scenario, 0, comparedPaths);
        if (mine.signal.aborted) return;
        const differences = base === null ? [] : pairedDifferences(base.table, table, base.scenario);
        base ??= { table, scenario };
        results.value = [...results.peek(), { contender, scenario, run, differences }];
      }
    } catch (cause) {
      if (!mine.signal.aborted) failure.value = cause instanceof Error ? cause.message : String(cause);
    } finally {
      if (controller === mine) busy.value = false;
    }
  };

  return {
    open,
    chosen,
    results,
    failure,
    busy,
    paths: comparedPaths,
    full: computed(() => chosen.value.length >= mostCompared),
    toggle: (key: string) => {
      const others = chosen.peek().filter((other) => other !== key);
      chosen.value = others.length < chosen.peek().length ? others : [...others, key].slice(0, mostCompared);
    },
    makeBase: (key: string) => {
      chosen.value = [key, ...chosen.peek().filter((other) => other !== key)];
    },
    compute,
    /** Open the comparison; what is on screen is offered against what it was changed from. */
    show: (base: string, changed: boolean) => {
      if (chosen.peek().length === 0 && changed) chosen.value = [`base:${base}`, "now"];
      open.value = true;
    },
    close: () => {
      controller.abort();
      open.value = false;
    },
  };
}
export type Comparison = ReturnType<typeof createComparison>;

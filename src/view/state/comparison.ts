import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Difference } from "../../metrics/pairs";
import type { PathTable } from "../../metrics/pathTable";
import type { Run } from "../../metrics/run";
import type { Scenario } from "../../scenario/scenario";
import { alike, canBeAlike } from "./alike";
import { createBridge } from "./bridge";
import { type Contender, scenarioOf } from "./contender";
import type { Library } from "./library";
import type { PairedDifferences, Simulator } from "./simulator";

/** At most so many scenarios side by side, and so many paths compared one by one if nobody asks for more. */
export const mostCompared = 9;
const comparedPaths = 20_480;

/** One compared scenario with its run, its paths and, but for the base, its differences from the base. */
export interface Compared {
  readonly contender: Contender;
  readonly scenario: Scenario;
  readonly run: Run;
  readonly table: PathTable;
  readonly differences: readonly Difference[];
  readonly moved: boolean; // whether its edits were put on the data of the base
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
  const paths = signal(comparedPaths);
  const other = signal<string | null>(null); // key of the one that is held against the base in detail
  const bridge = createBridge(simulator);
  const built = new Map<string, Scenario>(); // the very same scenario again, so that its paths are not simulated twice
  let controller = new AbortController();

  const build = (contender: Contender): Scenario => {
    const key = JSON.stringify([contender.name, contender.working]);
    const scenario = built.get(key) ?? scenarioOf(contender, library);
    built.set(key, scenario);
    return scenario;
  };
  const picked = () => chosen.peek().flatMap((key) => offered.peek().find((one) => one.key === key) ?? []);

  const run = async (contender: Contender, base: Compared | undefined, moved: boolean, stop: AbortSignal) => {
    const scenario = build(contender);
    const whole = await simulator.simulate(scenario, { paths: paths.peek(), signal: stop });
    const table = await simulator.pathColumns(scenario, 0, paths.peek());
    const differences =
      base === undefined ? [] : await pairedDifferences(base.table, table, base.scenario, scenario);
    return { contender, scenario, run: whole, table, differences, moved };
  };

  const compute = async (makeAlike = false) => {
    controller.abort();
    bridge.clear();
    const mine = (controller = new AbortController());
    failure.value = null;
    results.value = [];
    busy.value = true;
    try {
      for (const contender of picked()) {
        const [base] = results.peek();
        const move = makeAlike && base !== undefined && canBeAlike(contender.working);
        const working = move
          ? alike(contender.working, base.contender.working, base.scenario)
          : contender.working;
        const next = await run({ ...contender, working }, base, move, mine.signal);
        if (mine.signal.aborted) return;
        results.value = [...results.peek(), next];
      }
    } catch (cause) {
      if (!mine.signal.aborted) failure.value = cause instanceof Error ? cause.message : String(cause);
    } finally {
      if (controller === mine) busy.value = false;
    }
  };
  const makeBase = (key: string) => {
    chosen.value = [key, ...chosen.peek().filter((one) => one !== key)];
  };

  return {
    open,
    chosen,
    results,
    failure,
    busy,
    paths,
    bridge,
    full: computed(() => chosen.value.length >= mostCompared),
    /** The base, and the one that is held against it in detail. */
    pair: computed((): readonly [Compared, Compared] | null => {
      const [base, ...others] = results.value;
      const picked = others.find(({ contender }) => contender.key === other.value) ?? others[0];
      return base === undefined || picked === undefined ? null : [base, picked];
    }),
    choosePair: (key: string) => {
      bridge.clear();
      other.value = key;
    },
    toggle: (key: string) => {
      const others = chosen.peek().filter((one) => one !== key);
      chosen.value = others.length < chosen.peek().length ? others : [...others, key].slice(0, mostCompared);
    },
    makeBase,
    compute,
    /** The base and the first other change places. */
    swap: () => {
      const second = chosen.peek()[1];
      if (second === undefined) return;
      makeBase(second);
      void compute();
    },
    /** The same over so many futures each. */
    computeOver: (count: number) => {
      paths.value = count;
      void compute();
    },
    /** Open it as it was left; it is worked out once all that it names is `here`. */
    reopen: async (here: Promise<unknown>) => {
      if (open.peek()) return;
      open.value = true;
      await here;
      if (open.peek() && picked().length > 1 && results.peek().length === 0 && !busy.peek()) await compute();
    },
    /** Open the comparison; what is on screen is offered against what it was changed from. */
    show: (base: string, changed: boolean) => {
      if (chosen.peek().length === 0 && changed) chosen.value = [`base:${base}`, "now"];
      open.value = true;
    },
    close: () => {
      if (busy.peek()) results.value = []; // what was not finished is begun anew
      busy.value = false;
      controller.abort();
      bridge.clear();
      open.value = false;
    },
  };
}
export type Comparison = ReturnType<typeof createComparison>;

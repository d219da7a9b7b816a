import { shareOfPaths } from "../metrics/scramblings";
import { changeOf, type Fates } from "../metrics/sensitivity/change";
import { inSteadyOrder, strongest, type Swing, type Tornado } from "../metrics/sensitivity/tornado";
import { ScenarioError } from "../scenario/problems";
import { type Ranged, rangedFields } from "../scenario/range";
import type { Scenario } from "../scenario/scenario";
import { applySet } from "../scenario/set";
import { World } from "./fates";
import { inTurn } from "./inTurn";
import type { Pool } from "./pool";

/** Paths of every world, and how many of the assumptions that swing most are looked at with so many. */
export interface Stage {
  readonly paths: number;
  readonly keep: number;
}

export interface TornadoEffort {
  readonly stages: readonly Stage[];
  /** The ranges over which assumptions move; the scenario's own if not given. */
  readonly inputs?: readonly Ranged[];
  readonly signal?: AbortSignal;
  readonly onTornado?: (tornado: Tornado) => void;
}

/** Assumptions after which those who wait hear how far it is. */
const TELL = 32;

/**
 * Moves every assumption alone to both ends of its range, over the same futures. Each stage follows the widest swings of
 * the last one over more futures; none is done again. Rejects with the signal's reason when it is stopped.
 */
export async function tornado(
  scenario: Scenario,
  pool: Pool,
  { stages, inputs = rangedFields(scenario), signal, onTornado }: TornadoEffort,
): Promise<Tornado> {
  const base = new World(scenario, pool);
  const swings = new Map<string, Swing>();
  const refused: Refused[] = [];
  let open = [...inputs].sort((a, b) => Number(b.first) - Number(a.first)).map(endsIn(scenario, pool));
  let order: readonly string[] = [];

  const stage = async (paths: number): Promise<Tornado> => {
    const asItIs = await base.fates(paths, signal);
    const sorted = (): Tornado => {
      const steady = inSteadyOrder([...swings.values()], order);
      order = steady.map(({ path }) => path);
      return {
        headline: scenario.headline,
        default: shareOfPaths(asItIs, scenario),
        paths,
        swings: steady,
        refused,
      };
    };
    const work = (ends: Ends) => swingOf(scenario, ends, asItIs, signal);
    let since = 0;
    for await (const answer of inTurn(open, 2 * pool.size, work)) {
      signal?.throwIfAborted();
      if ("why" in answer) refused.push(answer);
      else swings.set(answer.path, answer);
      if (++since % TELL === 0 && swings.size > 0) onTornado?.(sorted());
    }
    return sorted();
  };

  for (const [no, { paths }] of stages.entries()) {
    const told = await stage(paths);
    onTornado?.(told);
    const next = stages[no + 1];
    if (next === undefined) return told;
    const kept = new Set(strongest(told.swings, next.keep).map(({ path }) => path));
    open = open.filter(({ input }) => kept.has(input.path));
  }
  throw new RangeError("tornado: expected at least one stage, got none");
}

type Refused = Tornado["refused"][number];

/** An assumption with the worlds at both ends of its range, which are made when they are first asked for. */
interface Ends {
  readonly input: Ranged;
  worlds(): readonly [low: World, high: World];
}

const endsIn =
  (scenario: Scenario, pool: Pool) =>
  (input: Ranged): Ends => {
    const at = (value: number) => new World(applySet(scenario, { [input.path]: value }), pool);
    let made: readonly [World, World] | undefined;
    return { input, worlds: () => (made ??= [at(input.low), at(input.high)]) };
  };

/** The swing of one assumption, or why the scenario refuses an end of its range. */
async function swingOf(
  scenario: Scenario,
  ends: Ends,
  asItIs: Fates,
  signal?: AbortSignal,
): Promise<Swing | Refused> {
  const { path, label, unit, low, value, high } = ends.input;
  try {
    const paths = asItIs.length;
    const [atLow, atHigh] = await Promise.all(ends.worlds().map((world) => world.fates(paths, signal)));
    return {
      ...{ path, label, unit, low, value, high, paths },
      defaultAtLow: shareOfPaths(atLow, scenario),
      defaultAtHigh: shareOfPaths(atHigh, scenario),
      atLow: changeOf(asItIs, atLow),
      atHigh: changeOf(asItIs, atHigh),
      across: changeOf(atLow, atHigh),
    };
  } catch (cause) {
    if (!(cause instanceof ScenarioError)) throw cause;
    return { path, why: cause.message };
  }
}

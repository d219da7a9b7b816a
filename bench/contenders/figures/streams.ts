import { keyOf } from "../../../src/draws/key";
import { streamsOf, UNIFORM } from "../../../src/run/tape/streams";
import type { Scenario } from "../../../src/scenario/scenario";
import type { Figures } from "./figures";

/** Places of a path's draws: of each quarter, and of those that are drawn once. */
export interface Columns {
  readonly quarterly: (id: string) => number;
  readonly once: (id: string) => number;
}

export function columnsOf(scenario: Scenario): Columns {
  const { factors, quarterly, once } = streamsOf(scenario);
  const placeIn = (streams: readonly { readonly id: string }[]) => {
    const ids = streams.map(({ id }) => id);
    return (id: string) => ids.indexOf(id);
  };
  return { quarterly: placeIn([...factors, ...quarterly]), once: placeIn(once) };
}

const SHARED = ["commitments:scale", "commitments:holds", "commitments:slip"];

/** How many draws there are, of which kind, and where those of no contract or party stand. */
export function streamFigures(scenario: Scenario, { quarterly, once }: Columns): Figures {
  const streams = streamsOf(scenario);
  const each = [...streams.factors, ...streams.quarterly];
  const even = (list: readonly { readonly kind: number }[]) =>
    list.map(({ kind }) => Number(kind === UNIFORM));
  const factor = (id: string) => [quarterly(`factor:${id}`)];
  return {
    seed: [keyOf(scenario.seed)[0]],
    streams: [each.length],
    "stream.uniform": even(each),
    streamsOnce: [streams.once.length],
    "once.uniform": even(streams.once),
    "once.sharing": streams.once.map(({ shared }) => SHARED.indexOf(shared ?? "")),
    "stream.demand": factor("demand"),
    "stream.level": factor("level"),
    "stream.equity": factor("ai-equity"),
    "stream.credit": factor("credit"),
    "stream.compute": factor("compute"),
    "stream.delivery": factor("delivery"),
    "stream.window": [quarterly("window")],
    "jump.arrives": scenario.jumps.map(({ id }) => quarterly(`jump:${id}`)),
    "jump.by": scenario.jumps.map(({ id }) => quarterly(`jump:${id}:size`)),
    "once.growth": [once("revenue:growth")],
    "once.halfLife": [once("revenue:halfLife")],
    "once.ceiling": [once("revenue:ceiling")],
    "once.first": [once("agreement:first")],
    "once.second": [once("agreement:second")],
    "once.recovery": [once("recovery")],
  };
}

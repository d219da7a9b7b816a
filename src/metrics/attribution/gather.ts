import { listed } from "../../scenario/listed";
import { quartersBetween } from "../../scenario/quarter";
import type { Scenario } from "../../scenario/scenario";
import { type Off, runningLoops } from "../../scenario/worlds";
import { outputColumns } from "../pathTable";
import type { Attribution, Shared } from "./attribution";
import { ofShares, type Parted, type Parting, parting } from "./paired";
import { shortfallParting } from "./shortfall";
import { defaultedBy } from "./defaultedBy";
import { losersOf, totalOf } from "./losers";
import { yearsBothWays } from "./years";

/** One path table's outputs, without the path's number, in every world: [world][output][path]. */
export type WorldOutputs = readonly (readonly Float64Array[])[];

/**
 * Takes the outputs of consecutive paths in all worlds and shares the outcomes out among the loops. It keeps sums and the
 * worst 5 %, no paths; given in order, the answer does not depend on who simulated them.
 */
export function gather(scenario: Scenario, off: Off, paths: number) {
  const loops = runningLoops(scenario);
  const columns = outputColumns(scenario).slice(1);
  const place = (id: string) => columns.findIndex((column) => column.id === id);
  const [fallen, headline] = [place("defaultQuarter"), quartersBetween(scenario.start, scenario.headline)];
  const losers = losersOf(scenario).map((loser) => ({ ...loser, part: parting(loops.length) }));
  const holders = listed(scenario).map(({ id }) => ({
    id,
    place: place(`shares:${id}`),
    part: parting(loops.length),
  }));
  const [byDefault, shortfall] = [parting(loops.length, ofShares), shortfallParting(loops.length, paths)];
  const years = yearsBothWays(scenario);

  return {
    take(worlds: WorldOutputs): void {
      const column = (at: number) => worlds.map((outputs) => outputs[at]);
      const quarters = column(fallen);
      byDefault.take(quarters.map((list) => list.map((q) => (defaultedBy(q, headline) ? 1 : 0))));
      for (const loser of losers) loser.part.take(column(loser.place));
      for (const holder of holders) holder.part.take(column(holder.place));
      const paths = quarters[0].length;
      shortfall.take(
        worlds.map((outputs) =>
          totalOf(
            losers.map(({ place: at }) => outputs[at]),
            paths,
          ),
        ),
      );
      years.take(quarters[0], quarters[quarters.length - 1]);
    },
    attribution(): Attribution {
      const shared = sharedOf(byDefault, shortfall, losers, holders);
      const last = (1 << loops.length) - 1;
      const world = (set: number) => each(shared, ({ worlds }) => worlds[set]);
      const difference = each(shared, (part) => part.difference);
      return {
        off,
        paths,
        headline: scenario.headline,
        loops: loops.map(({ id, label }, k) => ({
          id,
          label,
          ...each(shared, (part) => part.loops[k]),
        })),
        total: { allOn: world(last), noneOn: world(0), difference },
        years: years.years(),
        worlds: Array.from({ length: last + 1 }, (_, set) => ({
          on: loops.filter((__, k) => (set & (1 << k)) !== 0).map(({ id }) => id),
          ...world(set),
        })),
      };
    },
  };
}

interface Loser {
  readonly id: string;
  readonly part: Parting;
}

function sharedOf(
  byDefault: Parting,
  shortfall: Parting,
  losers: readonly Loser[],
  holders: readonly Loser[],
): Shared<Parted> {
  const parted = (list: readonly Loser[]) =>
    Object.fromEntries(list.map(({ id, part }) => [id, part.parted()]));
  return {
    default: byDefault.parted(),
    expectedShortfall: shortfall.parted(),
    losses: parted(losers),
    shareholders: parted(holders),
  };
}

const each = <A, B>(shared: Shared<A>, read: (value: A) => B): Shared<B> => ({
  default: read(shared.default),
  expectedShortfall: read(shared.expectedShortfall),
  losses: eachOf(shared.losses, read),
  shareholders: eachOf(shared.shareholders, read),
});

const eachOf = <A, B>(byParty: Readonly<Record<string, A>>, read: (value: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(byParty).map(([id, value]) => [id, read(value)]));

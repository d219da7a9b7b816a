import type { Contender } from "./contenders/contender";
import { median, processorTime } from "./clock";

/** Rounds before those that count: by then the machine has compiled what it will. */
const WARM_UP = 2;

/**
 * Microseconds of processor time a path, the median over rounds. All contenders run once a round, one after another, so
 * that what slows the machine for a while slows them all.
 */
export function inRounds<Name extends string>(
  contenders: Readonly<Record<Name, Contender>>,
  rounds: number,
): Record<Name, number> {
  const entries = Object.entries(contenders) as [Name, Contender][];
  const times = new Map(entries.map(([name]) => [name, [] as number[]]));
  for (let round = -WARM_UP; round < rounds; round++) {
    for (const [name, { paths, run }] of entries) {
      const time = processorTime(run);
      if (round >= 0) times.get(name)!.push((1000 * time) / paths);
    }
  }
  return Object.fromEntries(entries.map(([name]) => [name, median(times.get(name)!)])) as Record<
    Name,
    number
  >;
}

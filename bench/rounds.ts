import type { Contender } from "./contenders/contender";
import { median } from "./clock";

/** Rounds before those that count: by then the machine has compiled what it will. */
const WARM_UP = 2;

/**
 * Microseconds of processor time a path, the median over rounds. All contenders run once a round, one after another, so
 * that what slows the machine for a while slows them all.
 */
export async function inRounds<Contenders extends Readonly<Record<string, Contender>>>(
  contenders: Contenders,
  rounds: number,
): Promise<{ [Name in keyof Contenders]: number }> {
  const entries = Object.entries(contenders).map(([name, contender]) => ({
    ...{ name, contender, times: [] as number[] },
  }));
  for (let round = -WARM_UP; round < rounds; round++) {
    for (const { contender, times } of entries) {
      const time = await contender.run();
      if (round >= 0) times.push((1000 * time) / contender.paths);
    }
  }
  const medians = entries.map(({ name, times }) => [name, median(times)] as const);
  return Object.fromEntries(medians) as { [Name in keyof Contenders]: number };
}

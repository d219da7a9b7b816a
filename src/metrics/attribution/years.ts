import { defaultedBy } from "./defaultedBy";
import { addQuarters, parseQuarter } from "../../scenario/quarter";
import type { Scenario } from "../../scenario/scenario";
import type { YearBothWays } from "./attribution";
import { pairedShare } from "./paired";

/** Counts defaults by the end of a quarter with all loops and with none, path by path, from the quarters of default. */
export function bothWays(quarter: number) {
  let [paths, onlyOn, onlyOff, both] = [0, 0, 0, 0];
  return {
    take(noneOn: Float64Array, allOn: Float64Array): void {
      paths += allOn.length;
      for (let i = 0; i < allOn.length; i++) {
        const on = defaultedBy(allOn[i], quarter);
        const off = defaultedBy(noneOn[i], quarter);
        if (on && off) both += 1;
        else if (on) onlyOn += 1;
        else if (off) onlyOff += 1;
      }
    },
    told: (): Omit<YearBothWays, "quarter"> => ({
      allOn: (both + onlyOn) / paths,
      noneOn: (both + onlyOff) / paths,
      difference: pairedShare(onlyOn, onlyOff, paths),
    }),
  };
}

/** The same by each year's end. */
export function yearsBothWays(scenario: Scenario) {
  const years = yearEnds(scenario).map((quarter) => ({
    quarter: addQuarters(scenario.start, quarter),
    counts: bothWays(quarter),
  }));
  return {
    take(noneOn: Float64Array, allOn: Float64Array): void {
      for (const { counts } of years) counts.take(noneOn, allOn);
    },
    years: (): YearBothWays[] => years.map(({ quarter, counts }) => ({ quarter, ...counts.told() })),
  };
}

/** The year in which the loops spare the most, and the last in which they spare any; null if they surely never do. */
export function helping(
  years: readonly YearBothWays[],
): { readonly most: YearBothWays; readonly last: YearBothWays } | null {
  const helped = years.filter(({ difference }) => difference.high < 0);
  const last = helped[helped.length - 1];
  if (!last) return null;
  const most = helped.reduce((best, year) =>
    year.difference.estimate < best.difference.estimate ? year : best,
  );
  return { most, last };
}

function yearEnds({ start, quarters }: Scenario): number[] {
  const first = parseQuarter(start);
  return Array.from({ length: quarters }, (_, quarter) => quarter).filter((q) => (first + q) % 4 === 3);
}

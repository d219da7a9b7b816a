import { addQuarters, parseQuarter } from "../../scenario/quarter";
import type { Scenario } from "../../scenario/scenario";
import type { YearBothWays } from "./attribution";
import { paired } from "./paired";

interface Count {
  readonly quarter: number;
  onlyOn: number;
  onlyOff: number;
  both: number;
}

/** Counts defaults by each year's end with all loops and with none, path by path, from the quarters of default. */
export function yearsBothWays(scenario: Scenario) {
  const counts: Count[] = yearEnds(scenario).map((quarter) => ({ quarter, onlyOn: 0, onlyOff: 0, both: 0 }));
  let paths = 0;
  return {
    take(noneOn: Float64Array, allOn: Float64Array): void {
      paths += allOn.length;
      for (const count of counts) {
        for (let i = 0; i < allOn.length; i++) {
          const on = defaultedBy(allOn[i], count.quarter);
          const off = defaultedBy(noneOn[i], count.quarter);
          if (on && off) count.both += 1;
          else if (on) count.onlyOn += 1;
          else if (off) count.onlyOff += 1;
        }
      }
    },
    years: (): YearBothWays[] =>
      counts.map(({ quarter, onlyOn, onlyOff, both }) => {
        const more = onlyOn - onlyOff;
        const variance = (onlyOn + onlyOff - (more * more) / paths) / (paths - 1);
        return {
          quarter: addQuarters(scenario.start, quarter),
          allOn: (both + onlyOn) / paths,
          noneOn: (both + onlyOff) / paths,
          difference: paired(more / paths, Math.sqrt(Math.max(0, variance) / paths)),
        };
      }),
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

/** Whether a path with that quarter of default, -1 for none, has defaulted by the end of another. */
export const defaultedBy = (fallen: number, quarter: number): boolean => fallen >= 0 && fallen <= quarter;

function yearEnds({ start, quarters }: Scenario): number[] {
  const first = parseQuarter(start);
  return Array.from({ length: quarters }, (_, quarter) => quarter).filter((q) => (first + q) % 4 === 3);
}

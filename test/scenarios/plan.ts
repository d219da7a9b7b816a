import { vi } from "vitest";
import { PLAN } from "../../src/draws/plan";
import { again, choose, open, reread } from "../../src/engine/engine";
import { PATHS } from "../../src/model/block";
import { tapeOf } from "../../src/run/tape/tape";
import { addQuarters } from "../../src/scenario/quarter";
import type { Scenario } from "../../src/scenario/scenario";

/** What a year of the path without surprises brings, bn USD; of the first year only the quarters that are simulated. */
export interface PlanYear {
  revenue: number;
  /** Compute delivered and billed under contracts, whenever it is paid. */
  rent: number;
  /** Compute outside contracts, at contract prices. */
  spot: number;
  /** What all contracts announce at central sizes, options included. */
  announced: number;
}

/** The plan of a scenario by calendar year. */
export function planOf(scenario: Scenario): Record<string, PlanYear> {
  const { numbers } = tapeOf(scenario);
  const engine = open(numbers, numbers.length);
  reread(engine, numbers, numbers.length);
  const { block, contracts } = engine.world;
  const years: Record<string, PlanYear> = {};
  vi.spyOn(engine.trace, "note").mockImplementation(() => {
    const name = addQuarters(scenario.start, block.quarter).slice(0, 4);
    const year = (years[name] ??= { revenue: 0, rent: 0, spot: 0, announced: 0 });
    year.revenue += block.revenue[0];
    year.rent += block.bills[0];
    year.spot += block.spot[0];
    for (const contract of contracts.capacities) year.announced += contract.announced(block.quarter);
  });
  choose(engine, new Float64Array(PATHS).fill(PLAN));
  again(engine, 1);
  return years;
}

/** Sum of one figure over the years from the first to the last. */
export const sumOf = (
  years: Readonly<Record<string, PlanYear>>,
  figure: (year: PlanYear) => number,
  first: number,
  last: number,
): number =>
  Object.entries(years)
    .filter(([year]) => Number(year) >= first && Number(year) <= last)
    .reduce((sum, [, year]) => sum + figure(year), 0);

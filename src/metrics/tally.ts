import { Layout } from "../model/layout";
import { unitsOf } from "../model/tallies";
import { marksBefore } from "../scenario/marking";
import { parseQuarter } from "../scenario/quarter";
import type { Scenario } from "../scenario/scenario";

/** What a number of paths came to: whole numbers, so that tallies of parts add up to the tally of the whole exactly. */
export interface Tally {
  readonly paths: number;
  readonly counts: Int32Array;
  readonly sums: Float64Array;
}

export const layoutOf = (scenario: Scenario): Layout =>
  new Layout(
    scenario.quarters,
    scenario.parties.length + 1,
    scenario.contracts.length,
    parseQuarter(scenario.start) % 4,
    marksBefore(scenario),
  );

export const emptyTally = (layout: Layout): Tally => ({
  paths: 0,
  counts: new Int32Array(layout.counts),
  sums: new Float64Array(layout.sums),
});

/** Adds a part to a whole, in place, and returns the whole. */
export function addTally(whole: Tally, part: Tally): Tally {
  add(whole.counts, part.counts);
  add(whole.sums, part.sums);
  return { ...whole, paths: whole.paths + part.paths };
}

function add<Numbers extends Int32Array | Float64Array>(to: Numbers, more: Numbers): void {
  for (let i = 0; i < more.length; i++) to[i] += more[i];
}

/** The same in room of its own. */
export const copyOf = ({ paths, counts, sums }: Tally): Tally => ({
  paths,
  counts: counts.slice(),
  sums: sums.slice(),
});

/** A tally with the scenario that it is about: what every metric reads. */
export interface Reading {
  readonly scenario: Scenario;
  readonly layout: Layout;
  readonly tally: Tally;
}

/** A sum in bn USD. */
export const money = ({ scenario, tally }: Reading, place: number): number =>
  unitsOf(tally.sums[place]) * scenario.moneyScale;

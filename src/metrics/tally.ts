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

/** Adds a part to a whole, in place, and returns the whole. */
export function addTally(whole: Tally, part: Tally): Tally {
  addCounts(whole.counts, part.counts);
  addSums(whole.sums, part.sums);
  return { ...whole, paths: whole.paths + part.paths };
}

/** Most counts of a part are zero: four at a time they are passed over. */
function addCounts(to: Int32Array, more: Int32Array): void {
  const fours = more.length - (more.length % 4);
  for (let i = 0; i < fours; i += 4) {
    if ((more[i] | more[i + 1] | more[i + 2] | more[i + 3]) === 0) continue;
    to[i] += more[i];
    to[i + 1] += more[i + 1];
    to[i + 2] += more[i + 2];
    to[i + 3] += more[i + 3];
  }
  for (let i = fours; i < more.length; i++) to[i] += more[i];
}

function addSums(to: Float64Array, more: Float64Array): void {
  for (let i = 0; i < more.length; i++) to[i] += more[i];
}

/** A tally with the scenario that it is about: what every metric reads. */
export interface Reading {
  readonly scenario: Scenario;
  readonly layout: Layout;
  readonly tally: Tally;
}

/** A sum in bn USD. */
export const money = ({ scenario, tally }: Reading, place: number): number =>
  unitsOf(tally.sums[place]) * scenario.moneyScale;

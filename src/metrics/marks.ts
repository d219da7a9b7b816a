import { DEFAULT } from "../model/layout";
import { unitsOf } from "../model/tallies";
import { binnedMean } from "./binnedMean";
import { share } from "./estimate";
import type { Marks } from "./run";
import { money, type Reading } from "./tally";

/** What a party marked down before anything was lost; only of scenarios that mark before default. */
export function marks(reading: Reading, party: number): Marks {
  const { scenario, layout, tally } = reading;
  const fallen = tally.counts[layout.outcome(layout.quarters - 1, DEFAULT)];
  const place = layout.marks;
  const quarters = unitsOf(tally.sums[place.earlySum(party)]);
  return {
    largest: binnedMean(
      reading,
      place.largest(party),
      money(reading, place.largestSum(party)),
      fallen,
      scenario.moneyScale,
    ),
    quarters: binnedMean(reading, place.early(party), quarters, fallen, 1),
    foreseen: share(tally.counts[place.foreseen(party)], fallen),
    doubted: share(tally.counts[place.doubted(party)], tally.paths),
  };
}

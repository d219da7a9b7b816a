import { BINS } from "../model/bins";
import { DEFAULT, IN_ALL } from "../model/layout";
import { shortfallErrorRootN } from "../stats/expectedShortfall";
import { lossBand } from "./bands";
import { binnedMean } from "./binnedMean";
import { nonNegative, ofFew, sampleMean, share } from "./estimate";
import { histogram, quantile, spreadOf } from "./histogram";
import { marks } from "./marks";
import { each, scrambledMeanOf } from "./scramblings";
import { listed } from "../scenario/listed";
import { marksBefore } from "../scenario/marking";
import {
  type Estimate,
  type Loss,
  type LossChannel,
  lossChannels,
  type PartyLoss,
  type Shareholders,
} from "./run";
import { money, type Reading } from "./tally";

const ALPHA = 0.95;

/** What each party but the obligor loses. */
export function losses(reading: Reading): Record<string, PartyLoss> {
  const { scenario } = reading;
  const shares = new Set(listed(scenario).map(({ id }) => id));
  const entries = scenario.parties.map(({ id }, i): [string, PartyLoss] => {
    const loss = partyLoss(reading, i + 1);
    return [id, shares.has(id) ? { ...loss, shareholders: shareholders(reading, i + 1) } : loss];
  });
  return Object.fromEntries(entries.filter(([id]) => id !== scenario.obligor));
}

function partyLoss(reading: Reading, party: number): PartyLoss {
  const { scenario, layout, tally } = reading;
  const channels = lossChannels.map((name, c): [LossChannel, number] => [
    name,
    money(reading, layout.channel(party, c)) / tally.paths,
  ]);
  return {
    ...lossIn(
      reading,
      party,
      channels.reduce((sum, [, loss]) => sum + loss, 0),
    ),
    distressed: share(tally.counts[layout.distressed(party)], tally.paths),
    channels: Object.fromEntries(channels) as Record<LossChannel, number>,
    ...(marksBefore(scenario) && { marks: marks(reading, party) }),
  };
}

/** What all parties but the obligor lose together. */
export function lossInAll(reading: Reading): Loss {
  const sums = each((scrambling) => money(reading, reading.layout.lossOf(scrambling, IN_ALL)));
  return lossIn(reading, IN_ALL, sums.reduce((sum, lost) => sum + lost) / reading.tally.paths);
}

/** What a party, or all (`IN_ALL`), loses, of which the mean over all paths is known. */
function lossIn(reading: Reading, party: number, total: number): Loss {
  const { scenario, layout, tally } = reading;
  const binned = histogram(reading, layout.loss(party), scenario.moneyScale);
  const { deviation } = spreadOf(binned, total * tally.paths);
  const fallen = tally.counts[layout.outcome(layout.quarters - 1, DEFAULT)];
  const ifDefault = fallen > 0 ? money(reading, layout.fallen(party)) / fallen : 0;
  // Hardly anything is lost without a default: the mean square given default is that of all paths over its share.
  const square = ((deviation * deviation + total * total) * tally.paths) / Math.max(1, fallen);
  const givenDefault = Math.max(0, square - ifDefault * ifDefault);
  const met = tally.paths - binned.counts[0]; // paths with a loss worth telling
  const told = (mean: Estimate, paths: number) => nonNegative(ofFew(mean, Math.min(met, paths), paths));
  const mean = scrambledMeanOf(
    reading,
    sampleMean(total, deviation / Math.sqrt(tally.paths), tally.paths),
    (scrambling) => layout.lossOf(scrambling, party),
  );
  return {
    mean: told(mean, tally.paths),
    p95: quantile(binned, ALPHA, lossBand(reading, party)),
    expectedShortfall: expectedShortfall(reading, party),
    ifDefault: told(sampleMean(ifDefault, Math.sqrt(givenDefault / Math.max(1, fallen - 1)), fallen), fallen),
  };
}

function shareholders(reading: Reading, party: number): Shareholders {
  const { scenario, layout, tally } = reading;
  const fallen = tally.counts[layout.outcome(layout.quarters - 1, DEFAULT)];
  const over = (bins: number, sum: number, paths: number) =>
    binnedMean(reading, bins, money(reading, sum), paths, scenario.moneyScale);
  return {
    taken: over(layout.taken(party), layout.takenSum(party), fallen),
    given: over(layout.given(party), layout.givenSum(party), tally.paths),
  };
}

/**
 * Of fewer paths than this in a skewed tail, even Student's t reaches too seldom as high as the mean of all; of so many, to some four
 * times as many, in nine cases of ten.
 */
const FEW = 10;

/**
 * Mean of the worst 5 %: whole bins from the top, and of the bin at the border the part that is needed, at its mean. Its
 * interval is Student's by the paths in the tail; of few paths nobody knows how large the worst would be, and it has no end.
 */
function expectedShortfall(reading: Reading, party: number): Estimate {
  const { layout, tally } = reading;
  const wanted = (1 - ALPHA) * tally.paths;
  let left = wanted;
  let sum = 0;
  let squares = 0;
  let border = 0;
  for (let k = BINS - 1; k >= 0 && left > 0; k--) {
    const count = tally.counts[layout.loss(party) + k];
    if (count === 0) continue;
    const average = money(reading, layout.lossSum(party) + k) / count;
    const taken = Math.min(count, left);
    sum += taken * average;
    squares += taken * average * average;
    left -= taken;
    border = average;
  }
  const shortfall = sum / wanted;
  const spread = Math.max(0, squares / wanted - shortfall * shortfall);
  const tailVariance = wanted > 1 ? (spread * wanted) / (wanted - 1) : spread; // of a sample, as Student's t wants it
  const rootN = shortfallErrorRootN(ALPHA, { valueAtRisk: border, shortfall }, tailVariance);
  const told = sampleMean(shortfall, rootN / Math.sqrt(tally.paths), Math.ceil(wanted - 1e-9));
  return nonNegative(wanted < FEW || shortfall === 0 ? { ...told, high: Infinity } : told);
}

/** Probability that at least k + 1 parties lose more than a tenth of their buffer. */
export function lossTogether({ scenario, layout, tally }: Reading): Estimate[] {
  const counts = Array.from(
    { length: scenario.parties.length + 1 },
    (_, k) => tally.counts[layout.together(k)],
  );
  return scenario.parties.map((_, k) =>
    share(
      counts.slice(k + 1).reduce((sum, count) => sum + count, 0),
      tally.paths,
    ),
  );
}

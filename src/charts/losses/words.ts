import { type Estimate, type Loss, lossChannels, type PartyLoss, type Run } from "../../metrics/run";
import { firstRun, type Reading, type Table } from "../chart";
import { money, moneyWithin } from "../words/money";
import { obligorName } from "../words/party";
import { lastOf } from "../words/quarter";
import type { Words } from "../words/words";
import { markedWords, marksIn } from "./marked";
import { channelShares, rowsOf, type Row } from "./rows";

/** A row in words; `end` is how far the run looks. */
export function rowWords(words: Words, { party, loss }: Row, end: string): string {
  const { channels, share, row } = words.losses;
  const shares = channelShares(loss);
  const parts = lossChannels
    .filter((channel) => shares[channel] >= 0.005)
    .map((channel) => share(channels[channel], (100 * shares[channel]).toFixed(0)));
  const mean = moneyWithin(words, loss.ifDefault);
  const said = row(party.name, mean, end, parts.join(", "), money(words, loss.p95.estimate));
  return said + markedWords(words, { party, loss }) + shareholderWords(words, loss);
}

/** What a listed party's shareholders lose beside it, as far as it would not be written as $0. */
function shareholderWords(words: Words, { shareholders }: PartyLoss): string {
  if (shareholders === undefined) return "";
  const { taken, given } = shareholders;
  const said = ({ estimate }: Estimate, sentence: string) => (estimate < 0.05 ? "" : sentence);
  return (
    said(taken, words.losses.taken(moneyWithin(words, taken))) +
    said(given, words.losses.given(moneyWithin(words, given)))
  );
}

const shareholdersIn = ({ takenMean, givenMean }: Words["losses"], { shareholders }: PartyLoss) =>
  shareholders === undefined
    ? []
    : [
        { what: takenMean, loss: shareholders.taken },
        { what: givenMean, loss: shareholders.given },
      ];

/** Who loses most if it defaults; of several runs, in each. */
export function finding(runs: readonly Run[], reading: Reading): string {
  const { words } = reading;
  const { finding: say, none, several, nobody } = words.losses;
  const run = firstRun(runs, "losses");
  const name = obligorName(reading);
  if (runs.length > 1) {
    const says = runs.map((each) => {
      const [worst, then] = worstIn(each, reading);
      const said = worst === undefined ? nobody : `${worst.name} ${worst.mean}${then}`;
      return words.common.named(each.scenario.title, said);
    });
    const ends = new Set(runs.map(({ quarters }) => lastOf(words, quarters)));
    return several(name, [...ends].join(" / "), says.join(words.common.apart));
  }
  const [worst, then] = worstIn(run, reading);
  if (worst === undefined) return none(words.numbers.count(run.paths));
  return say(name, lastOf(words, run.quarters), worst.name, worst.mean, then) + inAllWords(run, words);
}

/** What all lose together, on average if it defaults and in one of twenty futures. */
function inAllWords({ lossInAll }: Run, words: Words): string {
  if (lossInAll === undefined) return "";
  return words.losses.inAll(moneyWithin(words, lossInAll.ifDefault), money(words, lossInAll.p95.estimate));
}

/** The party that loses most in a run, with its mean loss; and the next two, in words. */
function worstIn(run: Run, { obligor, parties, words }: Reading) {
  const { next, and } = words.losses;
  const [worst, ...others] = rowsOf(run, { obligor, parties, words });
  const after = others
    .slice(0, 2)
    .map(({ party, loss }) => `${party.name} ${money(words, loss.ifDefault.estimate)}`);
  const said = worst && { name: worst.party.name, mean: moneyWithin(words, worst.loss.ifDefault) };
  return [said, after.length > 0 ? next(after.join(and)) : ""] as const;
}

const figures = ["ifDefault", "mean", "p95", "expectedShortfall"] as const;

/** The figures of a loss, each in a row that begins as told. */
const figuresOf = (start: readonly string[], loss: Loss) =>
  figures.map((figure) => [...start, figure, loss[figure].estimate, loss[figure].low, loss[figure].high]);

/** Every figure of every loss, by the end of the last quarter; the channels have no interval of their own. */
export function table(runs: readonly Run[], reading: Reading): Table {
  const { columns, channels, channelMean, together } = reading.words.losses;
  const rows = runs.flatMap((run) => {
    const startOf = (who: string) => [run.scenario.title, who, run.quarters.at(-1) ?? ""];
    const inAll = run.lossInAll === undefined ? [] : figuresOf(startOf(together), run.lossInAll);
    const each = rowsOf(run, reading).flatMap(({ party, loss }) => {
      const start = startOf(party.name);
      const { distressed } = loss;
      return [
        ...figuresOf(start, loss),
        [...start, "distressed", distressed.estimate, distressed.low, distressed.high],
        ...shareholdersIn(reading.words.losses, loss).map(({ what, loss: { estimate, low, high } }) => [
          ...[...start, what, estimate, low, high],
        ]),
        ...marksIn(reading.words.losses, loss).map(({ what, told: { estimate, low, high } }) => [
          ...[...start, what, estimate, low, high],
        ]),
        ...lossChannels.map((id) => [...start, channelMean(channels[id]), loss.channels[id], "", ""]),
      ];
    });
    return [...inAll, ...each];
  });
  return { columns, rows };
}

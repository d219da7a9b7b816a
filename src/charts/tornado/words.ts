import type { Paired } from "../../metrics/attribution/attribution";
import type { Estimate, Run } from "../../metrics/run";
import { isClear } from "../../metrics/sensitivity/change";
import {
  asItIsThere,
  endsOf,
  overRange,
  type Swing,
  type Tornado,
  widest,
} from "../../metrics/sensitivity/tornado";
import type { Reading, Table } from "../chart";
import { withMinus } from "../words/minus";
import type { Words } from "../words/words";

/** The tornado to be drawn. Throws if there is none. */
export function tornadoIn({ tornado }: Reading): Tornado {
  if (tornado === undefined) throw new RangeError("chart tornado: expected its swings, got none");
  return tornado;
}

/** A share of a hundred with the digit that tells swings apart, also a 0 if `always`; neither 0 nor 100 of what is merely rare. */
export function tenths({ tornado, numbers }: Words, share: number, always = false): string {
  const said = (100 * share).toFixed(1);
  if (said === "0.0") return tornado.rare;
  if (said === "100.0") return tornado.sure;
  return always ? numbers.fixed(100 * share, 1) : numbers.decimal(Number(said));
}

/** From one to another, both to a tenth unless both are whole: "2.8 to 12.0", "3 to 18". */
export function tenthsRange(words: Words, low: number, high: number): string {
  const broken = [low, high].some((share) => !(100 * share).toFixed(1).endsWith(".0"));
  return words.numbers.range(tenths(words, low, broken), tenths(words, high, broken));
}

/** A share of a hundred with its interval, all to a tenth; once where all are too near none or all to be told. */
export function tenthsWithin(words: Words, { estimate, low, high }: Estimate): string {
  const say = (share: number) => tenths(words, share, true);
  const [said, from, to] = [say(estimate), say(low), say(high)] as const;
  const edge = [words.tornado.rare, words.tornado.sure].includes(said);
  return edge && said === from && said === to ? said : words.numbers.within(said, from, to);
}

/** An input's value in at most three digits. */
export const inputSaid = ({ numbers }: Words, value: number): string =>
  numbers.decimal(Number(value.toPrecision(3)));

/** From least to most default over an assumption's range, the value in use included if it lies within: "3 to 18". */
export function spanOf(words: Words, swing: Swing, asItIs: Estimate): string {
  const shares = overRange(swing, endsOf(swing, asItIs), asItIs);
  return tenthsRange(words, Math.min(...shares), Math.max(...shares));
}

/** A change in points of a hundred with its sign and interval. */
export function changeSaid({ numbers }: Words, { estimate, low, high }: Paired): string {
  const points = (share: number) => numbers.decimal(Number((100 * share).toFixed(1)) + 0);
  return numbers.within(`${estimate > 0 ? "+" : ""}${points(estimate)}`, points(low), points(high));
}

/** What an assumption's mark says; the end at which it stands anyhow changes nothing. */
export function swingWords(words: Words, swing: Swing, asItIs: Estimate): string {
  const { label, unit, low, high, value, atLow, atHigh } = swing;
  const { end, inUse, said: say, unsure } = words.tornado;
  const [shareAtLow, shareAtHigh] = endsOf(swing, asItIs);
  const at = (input: number, share: number, change: Paired) =>
    input === value
      ? inUse(inputSaid(words, input), tenths(words, share))
      : end(inputSaid(words, input), tenths(words, share), changeSaid(words, change));
  const ends = [at(low, shareAtLow, atLow), at(high, shareAtHigh, atHigh)] as const;
  const said = say(label, unit, inputSaid(words, value), ...ends);
  return isClear(widest(swing)) ? said : unsure(said);
}

/** The assumptions that move default most. */
export function finding(_runs: readonly Run[], reading: Reading): string {
  const { words } = reading;
  const { default: asItIs, swings } = tornadoIn(reading);
  const clear = swings.filter((swing) => isClear(widest(swing))).slice(0, 3);
  if (clear.length === 0) return words.tornado.none;
  const spans = clear.map((swing) => words.tornado.span(swing.label, spanOf(words, swing, asItIs)));
  const last = spans.pop() ?? "";
  const listed = spans.length === 0 ? last : words.tornado.and(spans.join(", "), last);
  return words.tornado.most(listed, tenthsWithin(words, asItIs));
}

/**
 * Every swing in full precision, of a hundred futures; beside each the default as it is among its own futures, of which some have
 * fewer than others.
 */
export const table = (_runs: readonly Run[], reading: Reading): Table => ({
  columns: reading.words.tornado.columns,
  rows: tornadoIn(reading).swings.map((swing) => [
    ...[swing.label, swing.path, withMinus(swing.unit), swing.low, swing.value, swing.high],
    ...[swing.paths, of100(asItIsThere(swing))],
    ...[of100(swing.defaultAtLow.estimate), of100(swing.defaultAtHigh.estimate)],
    ...changeCells(swing.atLow, swing.low === swing.value),
    ...changeCells(swing.atHigh, swing.high === swing.value),
  ]),
});

/** Of a hundred, without the noise of the last digits of a fraction. */
export const of100 = (share: number): number => Number((100 * share).toPrecision(12));

/** A change with the ends of its interval; none at the end at which the assumption stands anyhow. */
const changeCells = ({ estimate, low, high }: Paired, stays: boolean) =>
  stays ? [0, "", ""] : [estimate, low, high].map(of100);

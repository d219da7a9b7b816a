import type { Paired } from "../../metrics/attribution/attribution";
import type { Estimate, Run } from "../../metrics/run";
import { isClear } from "../../metrics/sensitivity/change";
import { type Swing, type Tornado, widest } from "../../metrics/sensitivity/tornado";
import type { Reading, Table } from "../chart";
import type { Words } from "../words/words";

/** The tornado to be drawn. Throws if there is none. */
export function tornadoIn({ tornado }: Reading): Tornado {
  if (tornado === undefined) throw new RangeError("chart tornado: expected its swings, got none");
  return tornado;
}

/** A share of a hundred with the digit that tells swings apart; neither 0 nor 100 of what is merely rare. */
export function tenths({ tornado, numbers }: Words, share: number): string {
  const said = (100 * share).toFixed(1);
  if (said === "0.0") return tornado.rare;
  return said === "100.0" ? tornado.sure : numbers.decimal(Number(said));
}

/** An input's value in at most three digits. */
export const inputSaid = ({ numbers }: Words, value: number): string =>
  numbers.decimal(Number(value.toPrecision(3))).replace("-", "−");

/** From least to most default over an assumption's range: "3 to 18". */
export function spanOf(words: Words, { defaultAtLow, defaultAtHigh }: Swing, asItIs: Estimate): string {
  const shares = [defaultAtLow, defaultAtHigh, asItIs].map(({ estimate }) => estimate);
  return words.numbers.range(tenths(words, Math.min(...shares)), tenths(words, Math.max(...shares)));
}

/** A change in points of a hundred with its sign and interval. */
export function changeSaid({ numbers }: Words, { estimate, low, high }: Paired): string {
  const points = (share: number) => numbers.decimal(Number((100 * share).toFixed(1)) + 0).replace("-", "−");
  return numbers.within(`${estimate > 0 ? "+" : ""}${points(estimate)}`, points(low), points(high));
}

/** What an assumption's mark says. */
export function swingWords(words: Words, swing: Swing): string {
  const { label, unit, low, high, value, defaultAtLow, defaultAtHigh, atLow, atHigh } = swing;
  const end = (input: number, { estimate }: Estimate, change: Paired) =>
    words.tornado.end(inputSaid(words, input), tenths(words, estimate), changeSaid(words, change));
  const ends = [end(low, defaultAtLow, atLow), end(high, defaultAtHigh, atHigh)] as const;
  const said = words.tornado.said(label, unit, inputSaid(words, value), ...ends);
  return isClear(widest(swing)) ? said : words.tornado.unsure(said);
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
  return words.tornado.most(listed, tenths(words, asItIs.estimate));
}

/** Every swing in full precision. */
export const table = (_runs: readonly Run[], reading: Reading): Table => ({
  columns: reading.words.tornado.columns,
  rows: tornadoIn(reading).swings.map((swing) => [
    ...[swing.label, swing.path, swing.unit, swing.low, swing.value, swing.high],
    ...[swing.defaultAtLow.estimate, swing.defaultAtHigh.estimate],
    ...[swing.atLow.estimate, swing.atLow.low, swing.atLow.high],
    ...[swing.atHigh.estimate, swing.atHigh.low, swing.atHigh.high, swing.paths],
  ]),
});

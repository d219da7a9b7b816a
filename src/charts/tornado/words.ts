import type { Paired } from "../../metrics/attribution/attribution";
import type { Estimate, Run } from "../../metrics/run";
import { isClear } from "../../metrics/sensitivity/change";
import type { Swing, Tornado } from "../../metrics/sensitivity/tornado";
import { widest } from "../../metrics/sensitivity/tornado";
import type { Reading, Table } from "../chart";

/** The tornado to be drawn. Throws if there is none. */
export function tornadoIn({ tornado }: Reading): Tornado {
  if (tornado === undefined) throw new RangeError("chart tornado: expected its swings, got none");
  return tornado;
}

/** A share of a hundred with the digit that tells swings apart; neither 0 nor 100 of what is merely rare. */
export function ofHundred(share: number): string {
  const said = (100 * share).toFixed(1);
  if (said === "0.0") return "< 0.1";
  return said === "100.0" ? "> 99.9" : said.replace(/\.0$/, "");
}

/** An input's value in at most three digits. */
export const inputSaid = (value: number): string => String(Number(value.toPrecision(3))).replace("-", "−");

/** From least to most default over an assumption's range: "3 to 18". */
export function spanOf({ defaultAtLow, defaultAtHigh }: Swing, asItIs: Estimate): string {
  const shares = [defaultAtLow, defaultAtHigh, asItIs].map(({ estimate }) => estimate);
  return `${ofHundred(Math.min(...shares))} to ${ofHundred(Math.max(...shares))}`;
}

const changeSaid = ({ estimate, low, high }: Paired): string => {
  const points = (share: number) =>
    (100 * share)
      .toFixed(1)
      .replace("-", "−")
      .replace(/^(−?)0\.0$/, "0");
  const sign = estimate > 0 ? "+" : "";
  return `${sign}${points(estimate)} (${points(low)} to ${points(high)})`;
};

/** What an assumption's mark says. */
export function swingWords(swing: Swing): string {
  const { label, unit, low, high, value, defaultAtLow, defaultAtHigh, atLow, atHigh } = swing;
  const end = (input: number, { estimate }: Estimate, change: Paired) =>
    `at ${inputSaid(input)} ${ofHundred(estimate)} of 100 default, ${changeSaid(change)}`;
  const doubt = isClear(widest(swing)) ? "" : "; not told apart from no change";
  return `${label} (${unit}), now ${inputSaid(value)}: ${end(low, defaultAtLow, atLow)}; ${end(high, defaultAtHigh, atHigh)}${doubt}`;
}

export const note =
  "Each alone, from one end of its published range to the other, over the same futures; whiskers are 95 % intervals of the change. Grey: the interval covers no change. Effects do not add up.";

/** The assumptions that move default most. */
export function finding(_runs: readonly Run[], reading: Reading): string {
  const tornado = tornadoIn(reading);
  const clear = tornado.swings.filter((swing) => isClear(widest(swing))).slice(0, 3);
  if (clear.length === 0) return "No assumption moves the chance of default by more than chance.";
  const spans = clear.map((swing) => `${swing.label} (${spanOf(swing, tornado.default)} of 100 default)`);
  return `What matters most: ${inWords(spans)}, each moved alone over its published range; as it is, ${ofHundred(tornado.default.estimate)} default.`;
}

const inWords = (list: readonly string[]): string =>
  list.length < 2 ? (list[0] ?? "") : `${list.slice(0, -1).join(", ")} and ${list.at(-1)}`;

/** Every swing in full precision. */
export const table = (_runs: readonly Run[], reading: Reading): Table => ({
  columns: [
    ...["assumption", "field", "unit", "low", "in use", "high", "default at low", "default at high"],
    ...["change at low", "from", "to", "change at high", "from ", "to ", "futures"],
  ],
  rows: tornadoIn(reading).swings.map((swing) => [
    ...[swing.label, swing.path, swing.unit, swing.low, swing.value, swing.high],
    ...[swing.defaultAtLow.estimate, swing.defaultAtHigh.estimate],
    ...[swing.atLow.estimate, swing.atLow.low, swing.atLow.high],
    ...[swing.atHigh.estimate, swing.atHigh.low, swing.atHigh.high, swing.paths],
  ]),
});

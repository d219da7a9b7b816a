import type { Run } from "../../metrics/run";
import type { Chart, Reading } from "../chart";
import type { Bar, End } from "./bar";
import { type Bars, drawBars, mostBars, spanOfBars } from "./bars";
import { finding, inputSaid, spanOf, swingWords, table, tornadoIn } from "./words";
import "./tornado.css";

/** What it is to stay: no estimate, and so without an error. */
const unchanged = { estimate: 0, low: 0, high: 0 };

/** The widest swings as bars; the end at which an assumption stands anyhow says nothing. */
function barsOf(runs: readonly Run[], reading: Reading): Bars {
  const { words } = reading;
  const tornado = tornadoIn(reading);
  const rows = tornado.swings.slice(0, mostBars).map((swing): Bar => {
    const { path, label, low, value, high, atLow, atHigh } = swing;
    const endAt = (input: number, change: End["change"]): End =>
      input === value ? { said: "", change: unchanged } : { said: inputSaid(words, input), change };
    return {
      ...{
        path,
        label,
        span: spanOf(words, swing, tornado.default),
        says: swingWords(words, swing, tornado.default),
      },
      ends: [endAt(low, atLow), endAt(high, atHigh)],
    };
  });
  const { note } = words.tornado;
  return { chart: "tornado", finding: finding(runs, reading), note, default: tornado.default, rows };
}

/** What each assumption does to the chance of default when it alone moves over its range. */
export const tornado: Chart = {
  id: "tornado",
  title: (words) => words.tornado.title,
  ofReadingAlone: true,
  draw: (runs, options) => drawBars(barsOf(runs, options), options),
  finding,
  table,
  domain: (runs, reading) => spanOfBars(barsOf(runs, reading)),
  restsOn: (reading) =>
    tornadoIn(reading)
      .swings.slice(0, mostBars)
      .map(({ paths }) => paths),
};

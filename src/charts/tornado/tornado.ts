import type { Run } from "../../metrics/run";
import type { Chart, Reading } from "../chart";
import type { Bar } from "./bar";
import { type Bars, drawBars, mostBars, spanOfBars } from "./bars";
import { finding, inputSaid, spanOf, swingWords, table, tornadoIn } from "./words";
import "./tornado.css";

/** The widest swings as bars; the end at which an assumption stands anyhow says nothing. */
function barsOf(runs: readonly Run[], reading: Reading): Bars {
  const { words } = reading;
  const tornado = tornadoIn(reading);
  const rows = tornado.swings.slice(0, mostBars).map((swing): Bar => {
    const { path, label, low, value, high, atLow, atHigh } = swing;
    const said = (input: number) => (input === value ? "" : inputSaid(words, input));
    return {
      ...{ path, label, span: spanOf(words, swing, tornado.default), says: swingWords(words, swing) },
      ends: [
        { said: said(low), change: atLow },
        { said: said(high), change: atHigh },
      ],
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
};

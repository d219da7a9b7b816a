import { scaleLinear, type ScaleLinear } from "d3";
import type { Run } from "../../metrics/run";
import type { Swing } from "../../metrics/sensitivity/tornado";
import type { Chart, Options, Reading } from "../chart";
import { textWidth } from "../layout/text";
import { add, addLine, type Layer } from "../parts/add";
import { frame, lines, noteHeight, writeNote } from "../parts/frame";
import { choosable } from "../parts/choosable";
import { markOf, rove } from "../parts/roving";
import type { Words } from "../words/words";
import { drawRow, type RowPlaces } from "./row";
import { finding, spanOf, swingWords, table, tenths, tornadoIn } from "./words";

/** Rows that are drawn; the table has all. */
const shown = (reading: Reading): readonly Swing[] => tornadoIn(reading).swings.slice(0, 10);

const above = 30;
const below = 26;

/** The least and the most default among the bars, with their whiskers. */
function domain(reading: Reading): [number, number] {
  const base = tornadoIn(reading).default.estimate;
  const changes = shown(reading).flatMap(({ atLow, atHigh }) => [atLow, atHigh]);
  const low = base + Math.min(0, ...changes.map((change) => change.low));
  const high = base + Math.max(0, ...changes.map((change) => change.high));
  return [Math.max(0, low), Math.min(1, high)];
}

function draw(runs: readonly Run[], options: Options): SVGSVGElement {
  const { width, words: spoken, compact = false, choose } = options;
  const { note } = spoken.tornado;
  const asItIs = tornadoIn(options).default;
  const rows = shown(options);
  const widest = Math.max(60, ...rows.map(({ label }) => textWidth(label, 13)));
  const words = compact ? 0 : Math.min(width * 0.32, widest + 12);
  const places: RowPlaces = { compact, width, words, height: compact ? 44 : 32 };
  const figures = Math.max(...rows.map((swing) => textWidth(spanOf(spoken, swing, asItIs), 14)), 60);
  const ends = 34; // room for the inputs' values beyond the bars
  const right = compact ? width - ends : width - figures - ends - 8;
  const [low = 0, high = 1] = options.domain ?? domain(options);
  const x = scaleLinear([low, high], [words + ends, right]);
  const end = above + rows.length * places.height + below;
  const { svg, root } = frame("tornado", width, end + noteHeight(note, width), finding(runs, options));
  const axis = add(root, "g", { class: "axis", "aria-hidden": "true" });
  drawAxis(axis, spoken, x, asItIs.estimate, places, above + rows.length * places.height);
  const marks = rows.map((swing, k) => {
    const group = add(root, "g", { transform: `translate(0,${above + k * places.height})` });
    drawRow(group, spoken, swing, asItIs, x, places);
    return markOf(group, swingWords(spoken, swing));
  });
  writeNote(root, note, 0, end, width);
  rove(svg, marks, options.focus);
  if (choose !== undefined) choosable(marks, (place) => choose(rows[place].path));
  return svg;
}

function drawAxis(
  axis: Layer,
  spoken: Words,
  x: ScaleLinear<number, number>,
  base: number,
  places: RowPlaces,
  bottom: number,
): void {
  for (const tick of x.ticks(places.compact ? 4 : 6)) {
    addLine(axis, "grid", [x(tick), above], [x(tick), bottom]);
    add(axis, "text", { x: x(tick), y: bottom + 16, "text-anchor": "middle" }).text(tenths(spoken, tick));
  }
  addLine(axis, "zero", [x(base), above - 4], [x(base), bottom]);
  const words = spoken.tornado.asItIs(tenths(spoken, base));
  const half = textWidth(words, 12) / 2;
  const middle = Math.min(places.width - half, Math.max(half, x(base)));
  lines(axis, [words], middle - half, above - 12, "note");
}

/** What each assumption does to the chance of default when it alone moves over its published range. */
export const tornado: Chart = {
  id: "tornado",
  title: (words) => words.tornado.title,
  draw,
  finding,
  table,
  domain: (_runs, reading) => domain(reading),
};

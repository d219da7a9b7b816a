import { scaleLinear, type ScaleLinear } from "d3";
import type { Estimate } from "../../metrics/run";
import type { Options } from "../chart";
import { textWidth } from "../layout/text";
import { add, addLine, type Layer } from "../parts/add";
import { choosable } from "../parts/choosable";
import type { Drawing } from "../parts/drawing";
import { frame, lines, noteHeight, writeNote } from "../parts/frame";
import { markOf, labelMarks } from "../parts/marks";
import type { Words } from "../words/words";
import { type Bar, drawBar, type RowPlaces } from "./bar";
import { of100, tenthsWithin } from "./words";

/** What a tornado shows, whatever its bars are about. */
export interface Bars {
  readonly chart: string;
  readonly finding: string;
  readonly note: string;
  readonly default: Estimate; // as it is
  readonly rows: readonly Bar[];
}

/** Rows that are drawn; the table has all. */
export const mostBars = 10;

const above = 30;
const below = 26;

/** The least and the most default among the bars, with their whiskers. */
export function spanOfBars({ default: { estimate: base }, rows }: Bars): [number, number] {
  const changes = rows.flatMap(({ ends }) => ends.map(({ change }) => change));
  const low = base + Math.min(0, ...changes.map((change) => change.low));
  const high = base + Math.max(0, ...changes.map((change) => change.high));
  return [Math.max(0, low), Math.min(1, high)];
}

/** Bars about a common line, default as it is, on an axis of default of a hundred futures. */
export function drawBars(bars: Bars, options: Options): Drawing {
  const { width, words: spoken, compact = false, choose } = options;
  const { rows, note } = bars;
  const widest = Math.max(60, ...rows.map(({ label }) => textWidth(label, 13)));
  const words = compact ? 0 : Math.min(width * 0.32, widest + 12);
  const places: RowPlaces = { compact, width, words, height: compact ? 44 : 32 };
  const figures = Math.max(60, ...rows.map(({ span }) => textWidth(span, 14)));
  const beyond = 34; // room for what stands at the ends
  const right = compact ? width - beyond : width - figures - beyond - 8;
  const [low = 0, high = 1] = options.domain ?? spanOfBars(bars);
  const x = scaleLinear([low, high], [words + beyond, right]).clamp(true); // no chance is below 0, whatever an interval of its change says
  const end = above + rows.length * places.height + below;
  const { svg, root } = frame(bars.chart, width, end + noteHeight(note, width), bars.finding);
  svg.also("chart-tornado");
  const axis = add(root, "g", { class: "axis", "aria-hidden": "true" });
  drawAxis(axis, spoken, x, bars.default, places, above + rows.length * places.height);
  const marks = rows.map((row, k) => {
    const group = add(root, "g", { transform: `translate(0,${above + k * places.height})` });
    return markOf(drawBar(group, row, bars.default, x, places), row.says);
  });
  writeNote(root, note, 0, end, width);
  labelMarks(marks);
  if (choose !== undefined)
    choosable(marks, (place) => {
      const { path } = rows[place];
      if (path !== undefined) choose(path);
    });
  return svg;
}

function drawAxis(
  axis: Layer,
  spoken: Words,
  x: ScaleLinear<number, number>,
  asItIs: Estimate,
  places: RowPlaces,
  bottom: number,
): void {
  for (const tick of x.ticks(places.compact ? 4 : 6)) {
    const label = spoken.numbers.decimal(of100(tick)); // a place on the axis: 0 is no estimate
    addLine(axis, "grid", [x(tick), above], [x(tick), bottom]);
    add(axis, "text", { x: x(tick), y: bottom + 16, "text-anchor": "middle" }).text(label);
  }
  const base = x(asItIs.estimate);
  addLine(axis, "zero", [base, above - 4], [base, bottom]);
  const words = spoken.tornado.asItIs(tenthsWithin(spoken, asItIs));
  const half = textWidth(words, 12) / 2;
  const middle = Math.min(places.width - half, Math.max(half, base));
  lines(axis, [words], middle - half, above - 12, "note");
}

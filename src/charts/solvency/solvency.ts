import type { Run } from "../../metrics/run";
import { firstRun, type Chart, type Options } from "../chart";
import type { Box } from "../layout/box";
import { pseudoLog, pseudoLogTicks } from "../layout/pseudoLog";
import { textWidth } from "../layout/text";
import { add, addLine, type Layer } from "../parts/add";
import type { Drawing } from "../parts/drawing";
import { frame, noteHeight, writeNote } from "../parts/frame";
import { labelMarks } from "../parts/marks";
import { billions } from "../words/money";
import { drawCumulative } from "./cumulative";
import { dotCount, drawMass } from "./mass";
import { measureOf, thresholds, hasEnds } from "./measures";
import type { Places } from "./places";
import { linearWithin, rangeOf } from "./scale";
import { finding, table } from "./words";
import "./solvency.css";

function draw(runs: readonly Run[], options: Options): Drawing {
  const { width, words, compact = false, form = "density" } = options;
  const { explained } = words.solvency.measures[measureOf(options)];
  const dot = form === "dots" ? ` ${words.common.dot(100 / dotCount(compact))}` : "";
  const note = `${explained}${dot}`;
  const foot = 30 + noteHeight(note, width);
  const height = options.height ?? (form === "dots" ? 180 : compact ? 240 : 290) + foot;
  const { svg, root } = frame("solvency", width, height, finding(runs, options));
  const head = form === "cdf" ? 18 * runs.length + 42 : compact ? 44 : 28;
  const places = placesIn(runs, options, head, height - head - foot);
  const marks =
    form === "cdf"
      ? drawCumulative(root, runs, options, places)
      : drawMass(root, firstRun(runs, "solvency"), options, places);
  drawAxis(root, places, options);
  writeNote(root, note, 0, height - noteHeight(note, width), width);
  labelMarks(marks);
  return svg;
}

function placesIn(runs: readonly Run[], options: Options, y: number, height: number): Places {
  const { width, words, form } = options;
  const id = measureOf(options);
  const ends = form !== "cdf" && hasEnds(id);
  const share = (of: number): number => (ends ? Math.max(58, width * of) : 0);
  const [first, last] = [share(0.14), share(0.24)];
  const gap = ends ? Math.max(10, width * 0.025) : 0;
  const left = form === "cdf" ? 34 : first + gap;
  const plot = { x: left, y, width: width - left - last - gap - 6, height };
  const range = rangeOf(runs, id);
  const [low = range[0], high = range[1]] = options.domain ?? range;
  const x = pseudoLog([low, high], [plot.x, plot.x + plot.width], linearWithin([low, high]));
  const apart = (at: number, across: number): Box | null =>
    ends ? { x: at, y, width: across, height } : null;
  const threshold = x(thresholds[id]);
  return {
    words,
    measure: words.solvency.measures[id],
    plot,
    failed: apart(0, first),
    beyond: apart(width - last - 6, last),
    x,
    threshold,
  };
}

function drawAxis(root: Layer, { words, plot, beyond, x, threshold }: Places, options: Options): void {
  const turns = thresholds[measureOf(options)];
  const base = plot.y + plot.height;
  addLine(root, "base", [plot.x, base], [plot.x + plot.width, base]);
  addLine(root, "threshold", [threshold, plot.y - 6], [threshold, base + 5]);
  const axis = add(root, "g", { class: "axis", "aria-hidden": "true" });
  const write = (value: number): string =>
    measureOf(options) === "liquidityCover" ? words.numbers.decimal(value) : billions(words, value);
  const half = (value: number): number => textWidth(write(value), 12) / 2;
  const right = beyond === null ? options.width : plot.x + plot.width; // the next label stands there
  for (const value of pseudoLogTicks(x, turns, (tick) => half(tick) + 3)) {
    if (x(value) < half(value) || x(value) > right - half(value)) continue;
    const tick = add(axis, "text", { x: x(value), y: base + 20, "text-anchor": "middle" }).text(write(value));
    if (value === turns) tick.also("strong");
  }
}

/** How solvent it is at a year's end: the distribution of a measure, with the part below its threshold marked. */
export const solvency: Chart = {
  id: "solvency",
  title: (words) => words.solvency.title,
  forms: ["density", "cdf", "dots"],
  draw,
  finding,
  table,
  domain: (runs, reading) => rangeOf(runs, measureOf(reading)),
};

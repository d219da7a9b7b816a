import { bisectRight } from "d3";
import type { Run } from "../../metrics/run";
import { isClear } from "../../metrics/sensitivity/change";
import type { Axis, Sweep } from "../../metrics/sensitivity/sweep";
import type { Chart, Options } from "../chart";
import type { Box } from "../layout/box";
import { textWidth, wrap } from "../layout/text";
import { add, type Layer } from "../parts/add";
import type { Drawing } from "../parts/drawing";
import { frame, lines, noteHeight, writeNote } from "../parts/frame";
import { markOf, type Mark, labelMarks } from "../parts/marks";
import { inputSaid } from "../tornado/words";
import { ofHundred } from "../words/chance";
import type { Words } from "../words/words";
import { aboveMap, besideMap, drawLevels } from "./levels";
import { axisName, cellWords, finding, sweepIn, table } from "./words";
import "./sweep.css";

/** Where the colour changes. */
const steps = [0.02, 0.05, 0.1, 0.15, 0.25, 0.5];

function draw(runs: readonly Run[], options: Options): Drawing {
  const { width, words, compact = false } = options;
  const sweep = sweepIn(options);
  const left = Math.max(...sweep.up.values.map((value) => textWidth(inputSaid(words, value), 12))) + 10;
  const title = wrap(axisName(sweep.up), width, 12);
  const top = title.length * 15 + 6 + aboveMap;
  const box: Box = {
    ...{ x: left, y: top, width: width - left - besideMap },
    height: sweep.up.values.length * (compact ? 30 : 36),
  };
  const end = top + box.height + 44;
  const { note } = words.sweep;
  const { svg, root } = frame("sweep", width, end + noteHeight(note, width), finding(runs, options));
  lines(root, title, 0, 12, "note");
  const marks = drawCells(root, words, sweep, box);
  drawAxes(root, words, sweep, box);
  drawLevels(root, words, sweep, {
    ...{ box, x: (column) => x(sweep, box, column), y: (row) => y(sweep, box, row) },
  });
  drawNumbers(root, words, sweep, box);
  drawNow(root, sweep, box);
  writeNote(root, note, 0, end, width);
  labelMarks(marks);
  return svg;
}

const columnWidth = ({ across }: Sweep, box: Box): number => box.width / across.values.length;
const rowHeight = ({ up }: Sweep, box: Box): number => box.height / up.values.length;
/** The middle of a place of the grid, which need not be whole; rows go up. */
const x = (sweep: Sweep, box: Box, column: number): number =>
  box.x + (column + 0.5) * columnWidth(sweep, box);
const y = (sweep: Sweep, box: Box, row: number): number =>
  box.y + box.height - (row + 0.5) * rowHeight(sweep, box);

function drawCells(root: Layer, words: Words, sweep: Sweep, box: Box): Mark[] {
  const [width, height] = [columnWidth(sweep, box), rowHeight(sweep, box)];
  return sweep.cells.flatMap((row, r) =>
    row.map((cell, c) => {
      const { estimate } = cell.default;
      const group = add(root, "g", { class: `cell heated step-${bisectRight(steps, estimate)}` });
      const [middle, centre] = [x(sweep, box, c), y(sweep, box, r)];
      add(group, "rect", {
        ...{ class: "heat", x: middle - width / 2, y: centre - height / 2, width, height },
      });
      return markOf(group, cellWords(words, sweep, [c, r], cell));
    }),
  );
}

/** The number of every cell, over the lines that run through it. */
function drawNumbers(root: Layer, words: Words, sweep: Sweep, box: Box): void {
  const layer = add(root, "g", { class: "numbers", "aria-hidden": "true" });
  sweep.cells.forEach((row, r) =>
    row.forEach((cell, c) => {
      const { estimate } = cell.default;
      const said = estimate < 0.005 ? "<1" : estimate > 0.995 ? ">99" : ofHundred(words, estimate);
      const group = add(layer, "g", { class: `step-${bisectRight(steps, estimate)}` });
      const at = { x: x(sweep, box, c), y: y(sweep, box, r) + 4, "text-anchor": "middle" };
      add(group, "text", { class: isClear(cell.change) ? "" : "same", ...at }).text(said);
    }),
  );
}

/** Values beside the rows and under the columns, as many as have room, and the name of what goes across. */
function drawAxes(root: Layer, words: Words, sweep: Sweep, box: Box): void {
  const axis = add(root, "g", { class: "axis", "aria-hidden": "true" });
  sweep.up.values.forEach((value, r) => {
    const at = { x: box.x - 6, y: y(sweep, box, r), dy: "0.32em", "text-anchor": "end" };
    add(axis, "text", at).text(inputSaid(words, value));
  });
  const widest = Math.max(...sweep.across.values.map((value) => textWidth(inputSaid(words, value), 12) + 6));
  const every = Math.ceil(widest / columnWidth(sweep, box));
  sweep.across.values.forEach((value, c) => {
    if (c % every !== 0) return;
    const at = { x: x(sweep, box, c), y: box.y + box.height + 15, "text-anchor": "middle" };
    add(axis, "text", at).text(inputSaid(words, value));
  });
  const at = { class: "note", x: box.x + box.width, y: box.y + box.height + 34, "text-anchor": "end" };
  add(axis, "text", at).text(axisName(sweep.across));
}

/** Where the two assumptions stand now, if on the map. */
function drawNow(root: Layer, sweep: Sweep, box: Box): void {
  const [column, row] = [placeOf(sweep.across), placeOf(sweep.up)];
  if (column === null || row === null) return;
  const at = { cx: x(sweep, box, column), cy: y(sweep, box, row), "aria-hidden": "true" };
  add(root, "circle", { class: "now under", r: 13, ...at });
  add(root, "circle", { class: "now", r: 13, ...at });
}

/** The place of the value in use among an axis's values, between two where it is between them. */
function placeOf({ value, values }: Axis): number | null {
  const k = values.findIndex((_, i) => values[i] <= value && value <= values[i + 1]);
  const [from, to] = values.slice(k);
  return k < 0 ? null : k + (value - from) / (to - from);
}

/** Default at every pair of values of two assumptions. */
export const sweep: Chart = {
  id: "sweep",
  ofReadingAlone: true,
  title: (words) => words.sweep.title,
  draw,
  finding,
  table,
  restsOn: (reading) => [sweepIn(reading).paths],
};

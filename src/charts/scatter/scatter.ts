import { quantile, scaleLinear } from "d3";
import { share } from "../../metrics/estimate";
import type { Run } from "../../metrics/run";
import { type Scatter, type Tenth, tenthsOf } from "../../metrics/sensitivity/scatter";
import type { Chart, Options, Reading, Table } from "../chart";
import type { Box } from "../layout/box";
import { textWidth } from "../layout/text";
import { add, addLine } from "../parts/add";
import { valueAxis } from "../parts/axis";
import type { Drawing } from "../parts/drawing";
import { frame, lines, noteHeight, writeNote } from "../parts/frame";
import { markOf, labelMarks } from "../parts/marks";
import { tenthsWithin } from "../tornado/words";
import { chance } from "../words/chance";
import { billions, money } from "../words/money";
import { drawPoints } from "./points";
import "./scatter.css";

function scatterIn({ scatter }: Reading): Scatter {
  if (scatter === undefined) throw new RangeError("chart scatter: expected its points, got none");
  return scatter;
}

/** The values that the axes hold: all but the outermost hundredths. */
const domain = (values: Float64Array): [number, number] => {
  const sorted = Float64Array.from(values).sort();
  return [quantile(sorted, 0.005) ?? 0, quantile(sorted, 0.995) ?? 1];
};

function draw(runs: readonly Run[], options: Options): Drawing {
  const { width, words, compact = false } = options;
  const scatter = scatterIn(options);
  const { note, axis, outcomes } = words.scatter;
  const [least, most] = domain(scatter.y);
  const scale = scaleLinear([least, most], [0, 1]).nice();
  const left = Math.max(...scale.ticks(5).map((tick) => textWidth(billions(words, tick), 12))) + 14;
  const box: Box = { x: left, y: 44, width: width - left - 4, height: compact ? 220 : 280 };
  const end = box.y + box.height + 24;
  const { svg, root } = frame("scatter", width, end + noteHeight(note, width), finding(runs, options));
  lines(root, [outcomes[scatter.outcome]], 0, 12, "note");
  const x = scaleLinear(domain(scatter.x), [box.x + 4, box.x + box.width - 4]).clamp(true);
  const y = scale
    .copy()
    .range([box.y + box.height - 2, box.y + 2])
    .clamp(true);
  valueAxis(root, scale.ticks(5), y, (value) => billions(words, value), box);
  drawPoints(root, scatter, box, (path) => [x(scatter.x[path]), y(scatter.y[path])]);
  const parts = tenthsOf(scatter);
  const marks = parts.map((part, k) => {
    const [from, to] = [k === 0 ? box.x : x(part.from), k === 9 ? box.x + box.width : x(part.to)];
    const group = add(root, "g", { class: "slice" });
    add(group, "rect", { class: "catch", x: from, y: box.y - 20, width: to - from, height: box.height + 20 });
    addLine(group, "median under", [from, y(part.median)], [to, y(part.median)]);
    addLine(group, "median", [from, y(part.median)], [to, y(part.median)]);
    const at = { x: (from + to) / 2, y: box.y - 8, "text-anchor": "middle", "aria-hidden": "true" };
    add(group, "text", { class: "note", ...at }).text(((100 * part.defaults) / part.paths).toFixed(0));
    return markOf(
      group,
      words.scatter.tenth(k + 1, chance(words, chanceIn(part)), money(words, part.median)),
    );
  });
  const label = { class: "note", x: box.x + box.width, y: box.y + box.height + 17, "text-anchor": "end" };
  add(root, "text", { ...label, "aria-hidden": "true" }).text(axis(scatter.drawn.label));
  writeNote(root, note, 0, end, width);
  labelMarks(marks);
  return svg;
}

const chanceIn = ({ defaults, paths }: Tenth) => share(defaults, paths);

function finding(_runs: readonly Run[], reading: Reading): string {
  const { words } = reading;
  const scatter = scatterIn(reading);
  const parts = tenthsOf(scatter);
  const [low, high] = [parts[0], parts[9]].map((part) => tenthsWithin(words, chanceIn(part)));
  return words.scatter.found(scatter.drawn.label, low, high);
}

const table = (_runs: readonly Run[], reading: Reading): Table => ({
  columns: reading.words.scatter.columns,
  rows: tenthsOf(scatterIn(reading)).map((part, k) => {
    const { estimate, low, high } = chanceIn(part);
    return [k + 1, part.from, part.to, part.paths, estimate, low, high, part.median];
  }),
});

/** One draw of every future against what the future came to. */
export const scatter: Chart = {
  id: "scatter",
  ofReadingAlone: true,
  title: (words) => words.scatter.title,
  draw,
  finding,
  table,
  restsOn: (reading) => [scatterIn(reading).x.length],
};

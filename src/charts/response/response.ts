import { scaleLinear } from "d3";
import type { Estimate, Run } from "../../metrics/run";
import type { Chart, Options, Reading } from "../chart";
import { add, addLine, type Layer } from "../parts/add";
import { valueAxis, yearLabels } from "../parts/axis";
import type { Drawing } from "../parts/drawing";
import { frame, key, noteHeight, resize, writeNote } from "../parts/frame";
import { markOf, labelMarks } from "../parts/marks";
import { answerIn, finding, table, yearWords } from "./words";
import "./response.css";

const left = 44;
const foot = 28;

/** The values in sight: nothing and a whole dollar always. */
function domain(reading: Reading): [number, number] {
  const all = answerIn(reading).years.flatMap(({ lost, lostInWorst }) => [lost, lostInWorst]);
  return [Math.min(0, ...all.map(({ low }) => low)), Math.max(1, ...all.map(({ high }) => high))];
}

/** A column a year: what is lost of a dollar, in all futures and in the worst tenth, each with its interval. */
function draw(runs: readonly Run[], options: Options): Drawing {
  const { width, words, compact = false } = options;
  const said = words.response;
  const years = answerIn(options).years;
  const picture = frame("response", width, 0, finding(runs, options));
  const { svg, root } = picture;
  const top = key(root, legend(options), { x: 0, y: 0, width }) + 12;
  const plot = { x: left, y: top, width: width - left - 4, height: compact ? 170 : 200 };
  const end = plot.y + plot.height + foot;
  resize(picture, end + noteHeight(said.note, width));
  const [low = 0, high = 1] = options.domain ?? domain(options);
  const y = scaleLinear([low, high], [plot.y + plot.height, plot.y]).nice(4);
  const column = plot.width / years.length;
  valueAxis(root, y.ticks(4), y, (value) => words.numbers.decimal(value), plot);
  addLine(root, "threshold", [plot.x, y(1)], [plot.x + plot.width, y(1)]);
  const labels = yearLabels(
    years.map(({ year }) => year),
    column,
  );
  const marks = years.map((year, k) => {
    const group = add(root, "g", {});
    const middle = plot.x + (k + 0.5) * column;
    add(group, "rect", { class: "catch", ...plot, x: plot.x + k * column, width: column });
    drawEstimate(group, "all", year.lost, middle - column * 0.14, y);
    drawEstimate(group, "worst", year.lostInWorst, middle + column * 0.14, y);
    const at = { class: "note", x: middle, y: plot.y + plot.height + 18, "text-anchor": "middle" };
    add(root, "text", { "aria-hidden": "true", ...at }).text(labels[k] ?? "");
    return markOf(group, yearWords(words, year));
  });
  writeNote(root, said.note, 0, end, width);
  labelMarks(marks);
  return svg;
}

function drawEstimate(
  group: Layer,
  kind: string,
  { estimate, low, high }: Estimate,
  x: number,
  y: (v: number) => number,
) {
  const drawn = add(group, "g", { class: kind });
  addLine(drawn, "", [x, y(low)], [x, y(high)]);
  add(drawn, "circle", { cx: x, cy: y(estimate), r: 4.5 });
}

function legend({ words }: Reading) {
  const { all, worst, whole } = words.response;
  const dot = (kind: string) => (layer: Layer) =>
    void add(add(layer, "g", { class: kind }), "circle", { cx: 8, cy: 8, r: 4.5 });
  return [
    { label: all, sample: dot("all") },
    { label: worst, sample: dot("worst") },
    { label: whole, sample: (layer: Layer) => void addLine(layer, "threshold", [0, 8], [15, 8]) },
  ];
}

/** What is lost of a lost dollar once it has gone round. */
export const response: Chart = {
  id: "response",
  title: (words) => words.response.title,
  draw,
  finding,
  table,
  domain: (_runs, reading) => domain(reading),
  restsOn: (reading) => [answerIn(reading).paths],
};

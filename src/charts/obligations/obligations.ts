import { area, curveStep, line, max, maxIndex, scaleLinear, type Series, stack } from "d3";
import type { QuarterSummary, Run } from "../../metrics/run";
import { firstRun, type Chart, type Options, type Reading } from "../chart";
import { bold, wrap } from "../layout/text";
import { add, addLine, type Layer } from "../parts/add";
import { valueAxis, yearAxis } from "../parts/axis";
import type { Drawing } from "../parts/drawing";
import { frame, key, lines, noteHeight, resize, writeNote } from "../parts/frame";
import { isHatched, partyColour } from "../parts/partyMark";
import { labelMarks } from "../parts/marks";
import { slices } from "../parts/slices";
import { billions } from "../words/money";
import { type Bills, billsOf, totalOf } from "./bills";
import { finding, quarterWords, table } from "./words";
import "./obligations.css";

const left = 34;
const foot = 28;

function draw(runs: readonly Run[], options: Options): Drawing {
  const run = firstRun(runs, "obligations");
  const { width, words, compact = false } = options;
  const { note, heading } = words.obligations;
  const bills = billsOf(run, options);
  const picture = frame("obligations", width, 10, finding(runs, options));
  const { svg, root } = picture;
  defineHatch(root);
  const head = wrap(heading, width, 13 * bold);
  const above = 15 * (head.length - 1);
  const top = key(root, legend(bills, options), { x: 0, y: 0, width }) + 34 + above;
  const plot = { x: left, y: top, width: width - left - 4, height: compact ? 210 : 260 };
  const end = plot.y + plot.height + foot;
  const height = end + noteHeight(note, width);
  resize(picture, height);
  const x = scaleLinear([0, run.quarters.length], [plot.x, plot.x + plot.width]);
  const most = options.domain?.[0] ?? domain(runs, options)[0] ?? 1;
  const y = scaleLinear([0, most], [plot.y + plot.height, plot.y]).nice(4);
  const says = (quarter: number) => quarterWords(run, quarter, options);
  lines(root, head, 0, top - 12 - above, "label");
  const marks = slices(root, run.quarters, x, plot, says, options.year);
  drawStack(root, bills, run.quarters.length, x, y);
  valueAxis(root, y.ticks(4), y, (value) => billions(words, value), plot);
  yearAxis(root, run.quarters, x, plot);
  const median = (of: (at: QuarterSummary) => number) =>
    line<QuarterSummary>(
      (_, q) => x(q + 0.5),
      (at) => y(of(at)),
    ).curve(curveStep)(run.byQuarter);
  add(root, "path", { class: "income", d: median(({ revenue }) => revenue.p50.estimate) });
  add(root, "path", { class: "due", d: median(({ due }) => due.p50.estimate) });
  writeNote(root, note, 0, end, width);
  labelMarks(marks);
  return svg;
}

type Scale = (value: number) => number;

const hatch = "obligations-hatch";

/** The lines that tell a vendor from another of the same colour. */
function defineHatch(root: Layer): void {
  const at = { id: hatch, width: 7, height: 7, patternUnits: "userSpaceOnUse" };
  const pattern = add(root, "pattern", { ...at, patternTransform: "rotate(45)" });
  addLine(add(pattern, "g"), "hatch", [0, 0], [0, 7]);
}

/** Paints a shape in the colour of a vendor, hatched where another had that colour before. */
function paint(root: Layer, { party }: Bills, shape: "path" | "rect", at: Record<string, string | number>) {
  add(root, shape, { class: `bill ${partyColour(party)}`, "data-party": party.id, ...at });
  if (isHatched(party)) add(root, shape, { class: "hatched", fill: `url(#${hatch})`, ...at });
}

/** One layer a vendor, the largest at the bottom. */
function drawStack(root: Layer, bills: readonly Bills[], quarters: number, x: Scale, y: Scale): void {
  const all = Array.from({ length: quarters }, (_, q) => q);
  const layers = stack<number, Bills>()
    .keys(bills)
    .value((q, { byQuarter }) => byQuarter[q] ?? 0)(all);
  const shape = area<(typeof layers)[number][number]>(
    (_, q) => x(q + 0.5),
    ([low]) => y(low),
    ([, high]) => y(high),
  );
  const group = add(root, "g", { "aria-hidden": "true", "pointer-events": "none" });
  for (const layer of layers) paint(group, layer.key, "path", { d: shape(layer) ?? "" });
  for (const layer of layers) nameLayer(group, layer, x, y);
}

const letters = 13; // pixels of height that they need

/** The letters of a vendor where its layer is highest, if they have room there. */
function nameLayer(root: Layer, layer: Series<number, Bills>, x: Scale, y: Scale): void {
  const highest = maxIndex(layer, ([low, high]) => high - low);
  const q = Math.min(Math.max(highest, 2), layer.length - 3);
  const [low, high] = layer[q] ?? [0, 0];
  if (y(low) - y(high) < letters) return;
  const at = { x: x(q + 0.5), y: (y(low) + y(high)) / 2, dy: "0.35em", "text-anchor": "middle" };
  add(root, "text", { class: "bill-name", ...at }).text(layer.key.party.short);
}

function legend(bills: readonly Bills[], { words }: Reading) {
  const stroke = (kind: string) => (layer: Layer) => addLine(layer, kind, [0, 7], [15, 7]);
  const { due, revenue } = words.obligations;
  return [
    ...bills.map((bill) => ({
      label: bill.party.name,
      sample: (layer: Layer) => paint(layer, bill, "rect", { y: 2, width: 13, height: 11 }),
    })),
    { label: due, sample: stroke("due") },
    { label: revenue, sample: stroke("income") },
  ];
}

/** The most that is paid to vendors, falls due or comes in in a quarter, bn USD. */
function domain(runs: readonly Run[], reading: Reading): [number] {
  const tops = runs.flatMap((run) =>
    run.byQuarter.flatMap(({ due, revenue }, q) => [
      totalOf(billsOf(run, reading).map(({ byQuarter }) => byQuarter[q] ?? 0)),
      due.p50.estimate,
      Math.min(revenue.p50.estimate, 1.6 * due.p50.estimate), // later revenue may leave the picture
    ]),
  );
  return [max(tops) || 1];
}

/** What is paid to each vendor through time, against what falls due and what comes in. */
export const obligations: Chart = {
  id: "obligations",
  title: (words) => words.obligations.title,
  draw,
  finding,
  table,
  domain,
};

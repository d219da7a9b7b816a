import { area, curveStepBefore, line, max, scaleBand, scaleLinear } from "d3";
import type { Future } from "../../metrics/anatomy/future";
import type { Run } from "../../metrics/run";
import { anatomyIn, firstRun, type Chart, type Options } from "../chart";
import type { Box } from "../layout/box";
import { add, addLine, type Layer } from "../parts/add";
import { valueAxis, yearAxis } from "../parts/axis";
import type { Drawing } from "../parts/drawing";
import { frame, key, lines, noteHeight, writeNote } from "../parts/frame";
import { labelMarks } from "../parts/marks";
import { slices } from "../parts/slices";
import { billions } from "../words/money";
import type { Words } from "../words/words";
import { finding, openStory, quartersOf, quarterWords, table } from "./words";
import "./future.css";

const left = 34;
const gap = 42;

function draw(runs: readonly Run[], options: Options): Drawing {
  const run = firstRun(runs, "future");
  const { width, words, compact = false } = options;
  const { headings, shortHeadings } = words.future;
  const story = openStory(anatomyIn(options, "future"), options);
  if (story === undefined) return frame("future", width, 8, finding(runs, options)).svg;
  const { future } = story;
  const note = noteOf(words, future);
  const quarters = quartersOf(run, future);
  const heights = compact ? [110, 90, 54, 54] : [150, 110, 60, 60];
  const top = 64;
  const bodies = heights.reduce((sum, height) => sum + height + gap, 0);
  const end = top + bodies - 10;
  const { svg, root } = frame("future", width, end + noteHeight(note, width), finding(runs, options));
  const x = scaleLinear([0, quarters.length], [left, width - 4]);
  let y = top;
  const boxes = heights.map((height): Box => {
    const box = { x: left, y, width: width - left - 4, height };
    y += height + gap;
    return box;
  });
  const [flows, cash, raised, eased] = boxes;
  if (flows === undefined || cash === undefined || raised === undefined || eased === undefined) return svg;
  const whole = { ...flows, height: eased.y + eased.height - flows.y };
  const says = (quarter: number) => quarterWords(future, quarter, quarters[quarter] ?? "", options);
  const marks = slices(root, quarters, x, whole, says, options.year);
  legend(root, words, width);
  const [ofFlows = "", ofCash = "", ofRaised = "", ofEased = ""] = compact ? shortHeadings : headings;
  drawFlows(
    root,
    future,
    x,
    panel(root, words, flows, ofFlows, [...future.revenue, ...future.planned, ...future.due]),
  );
  drawCash(root, future, x, panel(root, words, cash, ofCash, future.cash));
  drawWindow(root, future, x, raised);
  drawBars(root, future.raised, "raised", x, panel(root, words, raised, ofRaised, future.raised));
  const given = future.cut.map((amount, q) => amount + (future.deferred[q] ?? 0));
  const scale = panel(root, words, eased, ofEased, given);
  drawBars(root, given, "eased", x, scale);
  drawBars(root, future.deferred, "deferred", x, scale);
  yearAxis(root, quarters, x, eased);
  writeNote(root, note, 0, end, width);
  labelMarks(marks);
  return svg;
}

/** What is seen, and of the bars at the bottom only those that there are. */
function noteOf({ future: said }: Words, { cut, deferred }: Future): string {
  const some = (amounts: readonly number[]) => amounts.some((amount) => amount > 0);
  return said.note + (some(deferred) ? said.noteDeferred : "") + (some(cut) ? said.noteCut : "");
}

type Scale = (value: number) => number;

/** A heading, a value axis from nothing to the most, and its scale. */
function panel(root: Layer, words: Words, box: Box, heading: string, values: readonly number[]): Scale {
  const most = max(values) || 1;
  const least = Math.min(...values);
  const floor = least < -most / 100 ? least : 0; // what rounding leaves of an empty till is nothing
  const y = scaleLinear([floor, most], [box.y + box.height, box.y]).nice(2);
  lines(root, [heading], 0, box.y - 12, "label");
  valueAxis(root, y.ticks(box.height > 80 ? 4 : 2), y, (value) => billions(words, value), box);
  return y;
}

function legend(root: Layer, { future: { key: says } }: Words, width: number): void {
  const stroke = (kind: string) => (layer: Layer) => addLine(layer, kind, [0, 7], [15, 7]);
  key(
    root,
    [
      { label: says.revenue, sample: stroke("got") },
      { label: says.planned, sample: stroke("wanted") },
      { label: says.due, sample: stroke("due") },
      {
        label: says.unpaid,
        sample: (layer) => add(layer, "rect", { class: "unpaid", y: 2, width: 13, height: 11 }),
      },
    ],
    { x: 0, y: 0, width },
  );
}

function drawFlows(root: Layer, future: Future, x: Scale, y: Scale): void {
  const curve = line<number>((_, q) => x(q + 0.5), y);
  add(root, "path", { class: "wanted", d: curve(future.planned) });
  add(root, "path", { class: "got", d: curve(future.revenue) });
  const steps = line<readonly [number, number]>(
    ([at]) => x(at),
    ([, due]) => y(due),
  ).curve(curveStepBefore);
  const first: readonly [number, number] = [0, future.due[0] ?? 0];
  add(root, "path", {
    class: "due",
    d: steps([first, ...future.due.map((due, q) => [q + 1, due] as const)]),
  });
  const last = future.due.length - 1;
  const unpaid = Object.values(future.unpaid).reduce((sum, amounts) => sum + (amounts[last] ?? 0), 0);
  if (unpaid <= 0) return;
  const paid = future.paid[last] ?? 0;
  const [upper, lower] = [y(paid + unpaid), y(paid)];
  add(root, "rect", {
    class: "unpaid",
    x: x(last) + 1,
    y: upper,
    width: x(last + 1) - x(last) - 2,
    height: Math.max(1, lower - upper),
  });
}

function drawCash(root: Layer, { cash }: Future, x: Scale, y: Scale): void {
  const shape = area<number>((_, q) => x(q + 1), y(0), y);
  add(root, "path", { class: "stock", d: shape(cash) });
  add(root, "path", { class: "got", d: line<number>((_, q) => x(q + 1), y)(cash) });
}

/** Where equity cannot be raised. */
function drawWindow(root: Layer, { open }: Future, x: Scale, box: Box): void {
  open.forEach((isOpen, q) => {
    if (isOpen) return;
    add(root, "rect", { class: "shut", x: x(q), y: box.y, width: x(q + 1) - x(q), height: box.height });
  });
}

function drawBars(root: Layer, amounts: readonly number[], kind: string, x: Scale, y: Scale): void {
  const bands = scaleBand(
    amounts.map((_, q) => q),
    [x(0), x(amounts.length)],
  ).padding(0.25);
  amounts.forEach((amount, q) => {
    if (amount <= 0) return;
    const place = { x: bands(q) ?? 0, width: bands.bandwidth() };
    add(root, "rect", {
      class: `amount ${kind}`,
      ...place,
      y: y(amount),
      height: Math.max(1, y(0) - y(amount)),
    });
  });
}

/** A typical future of the open story, quarter by quarter. */
export const future: Chart = { id: "future", title: (words) => words.future.title, draw, finding, table };

import { curveStep, line, max, min, scaleLinear } from "d3";
import type { QuarterSummary, Run } from "../../metrics/run";
import { firstRun, type Chart, type Options } from "../chart";
import { pseudoLog, pseudoLogTicks } from "../layout/pseudoLog";
import { add } from "../parts/add";
import { valueAxis, yearAxis } from "../parts/axis";
import type { Drawing } from "../parts/drawing";
import { frame, lines, noteHeight, writeNote } from "../parts/frame";
import { labelMarks } from "../parts/marks";
import { slices } from "../parts/slices";
import { billions } from "../words/money";
import { drawFan, labelBands } from "./fan";
import { finding, headings, quarterWords, table } from "./words";
import "./cash.css";

const left = 38;
const head = 32;
const between = 50; // of the two panels
const foot = 28;

function draw(runs: readonly Run[], options: Options): Drawing {
  const run = firstRun(runs, "cashFan");
  const { quarters } = run;
  const { width, words, compact = false } = options;
  const { note } = words.cashFan;
  const end = (options.height ?? (compact ? 340 : 400) + noteHeight(note, width)) - noteHeight(note, width);
  const { svg, root } = frame("cashFan", width, end + noteHeight(note, width), finding(runs, options));
  const free = end - head - between - foot;
  const plot = { x: left, y: head, width: width - left - (compact ? 70 : 84), height: free * 0.74 };
  const lower = { ...plot, y: head + plot.height + between, height: free * 0.26 };
  const [least = 0, most = 1, mostDue = 1] = options.domain ?? domain(runs);
  const x = scaleLinear([0, quarters.length], [plot.x, plot.x + plot.width]);
  const y = pseudoLog([least, most], [plot.y + plot.height, plot.y], most / 10);
  const yDue = scaleLinear([0, mostDue], [lower.y + lower.height, lower.y]).nice(2);

  const both = { ...plot, height: lower.y + lower.height - plot.y };
  const marks = slices(root, quarters, x, both, (quarter) => quarterWords(words, run, quarter), options.year);
  const [cash, due] = headings(words, compact);
  lines(root, [cash], 0, 12, "label");
  drawFan(root, run, { x, y }, plot, compact ? 3 : 5);
  valueAxis(
    root,
    pseudoLogTicks(y, 0, () => 13),
    y,
    (value) => billions(words, value),
    plot,
  );
  labelBands(root, run, plot, y, words);

  lines(root, [due], 0, lower.y - 19, "label");
  valueAxis(root, yDue.ticks(2), yDue, (value) => billions(words, value), lower);
  yearAxis(root, quarters, x, lower);
  const steps = line<QuarterSummary>(
    (_, quarter) => x(quarter + 0.5),
    ({ due }) => yDue(due.p50.estimate),
  ).curve(curveStep);
  add(root, "path", { class: "due", d: steps(run.byQuarter) });
  writeNote(root, note, 0, end, width);
  labelMarks(marks);
  return svg;
}

/** Least and most cash, and the most that falls due in a quarter, bn USD. */
function domain(runs: readonly Run[]): [number, number, number] {
  const quarters = runs.flatMap((run) => run.byQuarter);
  const least = min(quarters, ({ cash }) => cash.p05.estimate) ?? 0;
  const most = max(quarters, ({ cash }) => cash.p95.estimate) ?? 1;
  return [Math.min(0, least), most * 1.08, max(quarters, ({ due }) => due.p50.estimate) ?? 1];
}

/** Cash over time: a fan of quantiles without a middle line, single futures, and what falls due below. */
export const cashFan: Chart = {
  id: "cashFan",
  title: (words) => words.cashFan.title,
  draw,
  finding,
  table,
  domain,
};

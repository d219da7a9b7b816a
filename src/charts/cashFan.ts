import { area, curveStep, line, max, min, scaleLinear } from "d3";
import type { Quantiles, QuarterSummary, Run, SamplePath } from "../metrics/run";
import type { Chart, Options, Reading, Table } from "./chart";
import { firstRun } from "./chart";
import type { Box } from "./layout/box";
import { dodge } from "./layout/dodge";
import { valueAxis, yearAxis } from "./parts/axis";
import { frame, lines, noteHeight, writeNote, type Layer } from "./parts/frame";
import { rove } from "./parts/roving";
import { slices } from "./parts/slices";
import { billions, money } from "./words/money";
import { obligorName } from "./words/party";
import { inWords, yearOf } from "./words/quarter";

const note =
  "10 of 100 futures lie outside the coloured area. Thin lines are single futures, a cross is a default; cash then counts as none.";

type Scale = (value: number) => number;

/** The area between two quantiles; the value of quarter q stands at its end, q + 1. */
const between = (low: keyof Quantiles, high: keyof Quantiles, x: Scale, y: Scale) =>
  area<QuarterSummary>((_, q) => x(q + 1), ({ cash }) => y(cash[low].estimate), ({ cash }) => y(cash[high].estimate));

/** A single future up to its default, if it has one. */
function drawPath(root: Layer, path: SamplePath, quarters: readonly string[], x: Scale, y: Scale): void {
  const end = path.defaultQuarter === null ? -1 : quarters.indexOf(path.defaultQuarter);
  const cash = end < 0 ? path.cash : path.cash.slice(0, end + 1);
  root.append("path").attr("class", "future").attr("d", line<number>((_, q) => x(q + 1), (value) => y(value))([...cash]));
  if (end < 0) return;
  const [cx, cy] = [x(end + 1), y(cash.at(-1) ?? 0)];
  root.append("path").attr("class", "cross").attr("d", `M${cx - 4},${cy - 4}l8,8m-8,0l8,-8`);
}

/** Says beside the end of the fan what its bands hold. */
function labelBands(root: Layer, last: Quantiles, x: number, y: Scale, low: number): void {
  const middle = (y(last.p25.estimate) + y(last.p75.estimate)) / 2;
  const outer = (y(last.p75.estimate) + y(last.p95.estimate)) / 2;
  const [inner = middle, upper = outer] = dodge([middle, outer], 32, 24, low - 14);
  lines(root, ["half of the", "futures"], x, inner, "note", 14);
  lines(root, ["90 of 100", "futures"], x, upper, "note", 14);
}

function draw(runs: readonly Run[], options: Options): SVGSVGElement {
  const run = firstRun(runs, "cashFan");
  const { width, compact = false } = options;
  const height = options.height ?? (compact ? 340 : 400) + noteHeight(note, width);
  const { svg, root } = frame("cashFan", width, height, finding(runs, options));
  const right = compact ? 70 : 84;
  const free = height - noteHeight(note, width) - 28 - 32 - 50;
  const plot: Box = { x: 38, y: 32, width: width - 38 - right, height: free * 0.74 };
  const lower: Box = { ...plot, y: plot.y + plot.height + 50, height: free * 0.26 };
  const [least = 0, most = 1, mostDue = 1] = options.domain ?? domain(runs);
  const x = scaleLinear([0, run.quarters.length], [plot.x, plot.x + plot.width]);
  const y = scaleLinear([least, most], [plot.y + plot.height, plot.y]).nice(5);
  const yDue = scaleLinear([0, mostDue], [lower.y + lower.height, lower.y]).nice(2);

  const marks = slices(root, run.quarters, x, { ...plot, height: lower.y + lower.height - plot.y }, (q) => words(run, q), options.year);
  lines(root, [compact ? "Cash, bn dollars" : "Cash at the end of each quarter, bn dollars"], 0, 12, "label");
  const fan = root.append("svg").attr("x", plot.x).attr("y", plot.y).attr("width", plot.width).attr("height", plot.height)
    .attr("viewBox", `${plot.x} ${plot.y} ${plot.width} ${plot.height}`).append("g").attr("class", "fan");
  fan.append("path").attr("class", "outer").attr("d", between("p05", "p95", x, y)(run.byQuarter));
  fan.append("path").attr("class", "inner").attr("d", between("p25", "p75", x, y)(run.byQuarter));
  valueAxis(root, y.ticks(5), y, (value) => billions(value), plot);
  for (const path of run.samplePaths.slice(0, compact ? 3 : 5)) drawPath(fan as unknown as Layer, path, run.quarters, x, y);
  const last = run.byQuarter.at(-1);
  if (last !== undefined) labelBands(root, last.cash, plot.x + plot.width + 8, y, plot.y + plot.height);

  lines(root, [compact ? "Due in a quarter, bn dollars" : "Falls due in each quarter (median of the futures still alive), bn dollars"], 0, lower.y - 19, "label");
  valueAxis(root, yDue.ticks(2), yDue, (value) => billions(value), lower);
  yearAxis(root, run.quarters, x, lower);
  const steps = line<QuarterSummary>((_, q) => x(q + 0.5), ({ due }) => yDue(due.p50.estimate)).curve(curveStep);
  root.append("path").attr("class", "due").attr("d", steps(run.byQuarter));
  writeNote(root, note, 0, height - noteHeight(note, width), width);
  rove(svg, marks, options.focus);
  return svg;
}

function words(run: Run, q: number): string {
  const at = run.byQuarter[q];
  if (at === undefined) return "";
  const range = (low: keyof Quantiles, high: keyof Quantiles): string =>
    `${money(at.cash[low].estimate)} to ${money(at.cash[high].estimate)}`;
  return `End of ${inWords(at.quarter)}: cash of half of the futures ${range("p25", "p75")}, of 90 of 100 ${range("p05", "p95")}; due ${money(at.due.p50.estimate)}`;
}

function domain(runs: readonly Run[]): readonly number[] {
  const quarters = runs.flatMap((run) => run.byQuarter);
  return [
    Math.min(0, min(quarters, ({ cash }) => cash.p05.estimate) ?? 0),
    (max(quarters, ({ cash }) => cash.p95.estimate) ?? 1) * 1.08,
    max(quarters, ({ due }) => due.p50.estimate) ?? 1,
  ];
}

function finding(runs: readonly Run[], reading: Reading): string {
  const run = firstRun(runs, "cashFan");
  const year = reading.year ?? yearOf(run.headline.quarter);
  const at = run.byQuarter.findLast((quarter) => yearOf(quarter.quarter) === year) ?? run.byQuarter.at(-1);
  if (at === undefined) return "";
  const { cash } = at;
  return (
    `At the end of ${yearOf(at.quarter)}, ${obligorName(reading)} holds between ${money(cash.p25.estimate)} and ${money(cash.p75.estimate)}` +
    ` in half of the simulated futures, and between ${money(cash.p05.estimate)} and ${money(cash.p95.estimate)} in 90 of 100.`
  );
}

function table(runs: readonly Run[]): Table {
  const names = ["p05", "p25", "p50", "p75", "p95"] as const;
  const columns = ["scenario", "quarter", ...names.map((name) => `cash ${name}, bn USD`), "due p50, bn USD"];
  const rows = runs.flatMap((run) =>
    run.byQuarter.map(({ quarter, cash, due }) => [
      run.scenario.title,
      quarter,
      ...names.map((name) => cash[name].estimate),
      due.p50.estimate,
    ]),
  );
  return { columns, rows };
}

/** Cash over time: a fan of quantiles without a middle line, single futures, and what falls due below. */
export const cashFan: Chart = { id: "cashFan", title: "How much cash is left?", draw, finding, table, domain };

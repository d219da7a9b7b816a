import { line, scaleLinear } from "d3";
import type { Run } from "../metrics/run";
import type { Chart, Options, Reading, Table } from "./chart";
import { firstRun } from "./chart";
import { cumulate } from "./layout/bins";
import type { Box } from "./layout/box";
import { dotSize, heap, quantileDots } from "./layout/dots";
import { setsDefaultApart, solvencyBars, type SolvencyBars } from "./layout/solvencyBars";
import { distributionOf, measures, pseudoLog, pseudoLogTicks, solvencyRange, type Measure } from "./layout/solvencyScale";
import { bold, fit, textWidth } from "./layout/text";
import { valueAxis } from "./parts/axis";
import { frame, key, lines, noteHeight, writeNote, type Layer } from "./parts/frame";
import { rove, type Mark } from "./parts/roving";
import { chance, complement, interval, ofHundred } from "./words/chance";
import { billions } from "./words/money";
import { obligorName } from "./words/party";
import { yearOf } from "./words/quarter";

const measureOf = (reading: Reading) => reading.measure ?? "liquidityCover";

interface Places {
  readonly measure: Measure;
  readonly plot: Box;
  readonly apart: Box; // where the futures in default stand; no wider than 0 where they are not set apart
  readonly x: ReturnType<typeof pseudoLog>;
  readonly threshold: number;
}

function draw(runs: readonly Run[], options: Options): SVGSVGElement {
  const run = firstRun(runs, "solvency");
  const { width, compact = false, form = "density" } = options;
  const id = measureOf(options);
  const measure = measures[id];
  const note = form === "dots" ? `${measure.explained}. Each dot is ${100 / dotCount(compact)} of 100 simulated futures.` : `${measure.explained}.`;
  const below = 30 + noteHeight(note, width);
  const height = options.height ?? (form === "dots" ? 220 : compact ? 240 : 290) + below;
  const { svg, root } = frame("solvency", width, height, finding(runs, options));
  const above = form === "cdf" ? 18 * runs.length + 42 : compact ? 44 : 28;
  const area = { y: above, height: height - above - below };
  const apartWidth = form !== "cdf" && setsDefaultApart(id) ? Math.max(62, width * 0.16) : 0;
  const left = form === "cdf" ? 34 : apartWidth + (apartWidth > 0 ? 16 : 0);
  const plot: Box = { ...area, x: left, width: width - left - 6 };
  const range = solvencyRange(runs, id);
  const [low = range[0], high = range[1]] = options.domain ?? range;
  const x = pseudoLog([low, high], [plot.x, plot.x + plot.width]);
  const places: Places = { measure, plot, apart: { ...area, x: 0, width: apartWidth }, x, threshold: x(measure.threshold) };

  const marks = form === "cdf" ? drawCumulative(root, runs, options, places) : drawMass(root, run, options, places);
  const base = plot.y + plot.height;
  root.append("line").attr("class", "base").attr("x1", plot.x).attr("x2", plot.x + plot.width).attr("y1", base).attr("y2", base);
  root.append("line").attr("class", "threshold").attr("x1", places.threshold).attr("x2", places.threshold).attr("y1", plot.y - 6).attr("y2", base + 5);
  const axis = root.append("g").attr("class", "axis").attr("aria-hidden", "true");
  const write = (value: number): string => (id === "liquidityCover" ? String(value) : billions(value));
  for (const value of pseudoLogTicks(x, [low, high], measure.threshold, write)) {
    const half = textWidth(write(value), 12) / 2;
    if (x(value) < half || x(value) > width - half) continue;
    axis.append("text").attr("x", x(value)).attr("y", base + 20).attr("text-anchor", "middle").classed("strong", value === measure.threshold).text(write(value));
  }
  writeNote(root, note, 0, height - noteHeight(note, width), width);
  rove(svg, marks, options.focus);
  return svg;
}

const dotCount = (compact: boolean): number => (compact ? 20 : 50);

/** Bars or dots: where the futures of one run are, those on the wrong side of the threshold in another colour. */
function drawMass(root: Layer, run: Run, options: Options, { measure, plot, apart, x, threshold }: Places): Mark[] {
  const { compact = false, form = "density" } = options;
  const at = distributionOf(run, measureOf(options), options.year);
  const most = dotSize([{ count: dotCount(compact) * 0.5, width: Math.max(apart.width, 90) }], plot.height, compact ? 17 : 15);
  const spread = { left: plot.x, right: plot.x + plot.width, threshold, width: form === "dots" ? most : compact ? 7 : 9 };
  const mass = solvencyBars(run, at, x, spread);
  const of = compact ? "" : "futures";
  const bad = `${chance(at.below, of)} ${measure.below}`.replace(/ (\(.*\)) (.*)/, " $2 $1");
  lines(root, [bad], apart.width > 0 ? 0 : plot.x, 12, "label fails");
  const good = `${ofHundred(1 - at.below.estimate)} ${measure.above}`;
  const beside = textWidth(bad + good, 13 * bold) + 24 < options.width;
  root.append("text").attr("class", "label pays").attr("aria-hidden", "true").attr("x", plot.x + plot.width).attr("y", beside ? 12 : 29).attr("text-anchor", "end").text(good);
  if (apart.width > 0) {
    lines(root, [fit("in default", apart.width, 12)], 0, apart.y + apart.height + 20, "note");
    root.append("line").attr("class", "base").attr("x1", 0).attr("x2", apart.width).attr("y1", apart.y + apart.height).attr("y2", apart.y + apart.height);
  }
  return form === "dots" ? drawDots(root, mass, { plot, apart, threshold }, compact, most) : drawBars(root, mass, { plot, apart, threshold, x, ...options });
}

type Ground = Pick<Places, "plot" | "apart" | "threshold">;

function drawBars(root: Layer, mass: SolvencyBars, { plot, apart, threshold, x }: Ground & Pick<Places, "x">): Mark[] {
  const marks: Mark[] = [];
  const density = (bar: { from: number; to: number; count: number }): number => bar.count / (bar.to - bar.from);
  const whole = { from: apart.x, to: apart.x + apart.width, count: mass.failed };
  const tallest = Math.max(...mass.bars.map(density), apart.width > 0 ? density(whole) : 0);
  const y = scaleLinear([0, tallest], [plot.y + plot.height, plot.y]);
  const bar = (from: number, to: number, count: number, kind: string, text: string): void => {
    const top = y(density({ from, to, count }));
    const element = root.append("rect").attr("class", `bar ${kind}`).attr("x", from).attr("width", Math.max(0.5, to - from - 1)).attr("y", top).attr("height", plot.y + plot.height - top).node();
    if (element !== null) marks.push({ element, text });
  };
  if (mass.failed > 0) bar(whole.from, whole.to, whole.count, "fails", `In default: ${ofHundred(mass.failed / mass.total)} of 100 futures`);
  for (const { from, to, count } of mass.bars) {
    const values = `${x.invert(from).toFixed(1)} to ${x.invert(to).toFixed(1)}`;
    if (count > 0) bar(from, to, count, to <= threshold + 0.5 ? "fails" : "lasts", `${values}: ${ofHundred(count / mass.total)} of 100 futures`);
  }
  return marks;
}

function drawDots(root: Layer, mass: SolvencyBars, { plot, apart, threshold }: Ground, compact: boolean, size: number): Mark[] {
  const n = dotCount(compact);
  const bins = [{ from: apart.x, to: apart.x + apart.width, count: mass.failed }, ...mass.bars];
  const dots = quantileDots(cumulate(bins), n);
  return bins.flatMap(({ from, to, count }, index) => {
    const here = dots.filter((bin) => bin === index).length;
    const bad = index === 0 || to <= threshold + 0.5;
    const group = root.append("g").attr("class", bad ? "fails" : "lasts");
    const box: Box = { x: from, y: plot.y, width: to - from, height: plot.height };
    for (const { x: cx, y: cy } of heap(here, box, size)) group.append("circle").attr("cx", cx).attr("cy", cy).attr("r", size * 0.42);
    const element = group.node();
    const where = index === 0 ? "In default" : bad ? "Short" : "Covered";
    return here === 0 || element === null ? [] : [{ element, text: `${where}: ${here} of ${n} dots, ${ofHundred(count / mass.total)} of 100 futures` }];
  });
}

/** The share of futures at or below each value, one curve a run. */
function drawCumulative(root: Layer, runs: readonly Run[], options: Options, { measure, plot, x, threshold }: Places): Mark[] {
  const y = scaleLinear([0, 1], [plot.y + plot.height, plot.y]);
  valueAxis(root, [0, 0.25, 0.5, 0.75, 1], y, (share) => (100 * share).toFixed(0), plot);
  const [low = 0, high = 1] = x.domain();
  const entries = runs.map((run, index) => {
    const at = distributionOf(run, measureOf(options), options.year);
    const says = `${run.scenario.title}: ${ofHundred(at.below.estimate)} of 100 ${measure.below} ${interval(at.below)}`;
    const sample = (layer: Layer): void => void layer.append("g").attr("class", `series series-${index % 9}`).append("path").attr("class", "line").attr("d", "M0,8h14");
    return { run, at, says, label: options.compact ? fit(says, options.width - 24, 12) : says, sample, index };
  });
  key(root, entries, { x: 0, y: 0, width: 60 });
  lines(root, ["of 100 futures, at or below"], 0, plot.y - 16, "note");
  return entries.flatMap(({ at, says, index }) => {
    const shares = cumulate(at.bins);
    const points = at.bins.map((bin, k): [number, number] => [Math.max(low, Math.min(high, bin.to)), shares[k] ?? 0]);
    points.unshift([Math.max(low, at.bins[0]?.from ?? low), setsDefaultApart(at.measure) ? (shares[0] ?? 0) : 0]);
    const group = root.append("g").attr("class", `series series-${index % 9}`);
    group.append("path").attr("class", "line").attr("d", line<[number, number]>(([value]) => x(value), ([, share]) => y(share))(points));
    group.append("circle").attr("class", "dot").attr("cx", threshold).attr("cy", y(at.below.estimate)).attr("r", 4.5);
    const element = group.node();
    return element === null ? [] : [{ element, text: says }];
  });
}

function finding(runs: readonly Run[], reading: Reading): string {
  const id = measureOf(reading);
  const says = runs.map((run) => chance(distributionOf(run, id, reading.year).below, runs.length > 1 ? "" : "simulated futures"));
  const quarter = distributionOf(firstRun(runs, "solvency"), id, reading.year).quarter;
  const start = `At the end of ${yearOf(quarter)}, the ${measures[id].name} of ${obligorName(reading)} is ${measures[id].below} in`;
  if (runs.length > 1) return `${start} so many simulated futures: ${runs.map((run, index) => `${run.scenario.title}, ${says[index]}`).join("; ")}.`;
  const { below } = distributionOf(firstRun(runs, "solvency"), id, reading.year);
  return `${start} ${says[0]}, and ${measures[id].above} in ${ofHundred(complement(below).estimate)}.`;
}

function table(runs: readonly Run[], reading: Reading): Table {
  const rows = runs.flatMap((run) => {
    const at = distributionOf(run, measureOf(reading), reading.year);
    return at.bins.map((bin) => [run.scenario.title, at.quarter, at.measure, bin.from, bin.to, bin.count]);
  });
  return { columns: ["scenario", "quarter", "measure", "from", "to", "futures"], rows };
}

/** How solvent it is at a year's end: the distribution of a measure, with the part below its threshold marked. */
export const solvency: Chart = {
  id: "solvency",
  title: "Is there enough for what falls due?",
  forms: ["density", "cdf", "dots"],
  draw,
  finding,
  table,
  domain: (runs, reading) => solvencyRange(runs, measureOf(reading)),
};

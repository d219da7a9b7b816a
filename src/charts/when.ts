import type { Estimate, Run } from "../metrics/run";
import type { Chart, Options, Reading, Table } from "./chart";
import { firstRun } from "./chart";
import type { Box } from "./layout/box";
import { countDots, dotSize, heap, quantileDots } from "./layout/dots";
import { wrap } from "./layout/text";
import { yearAxis } from "./parts/axis";
import { frame, lines, noteHeight, noteSize, writeNote, type Layer } from "./parts/frame";
import { rove, type Mark } from "./parts/roving";
import { chance, complement, ofHundred } from "./words/chance";
import { obligorName } from "./words/party";
import { halfYears, inWords, yearOf, years, type Span } from "./words/quarter";

const manyDots = 50;
const fewDots = 20;
const leastTallest = 0.16; // of the dots: columns are laid out for at least this many, so that dots seldom change size
const halfYearsUpTo = 28; // quarters: a longer horizon is binned by year

const cumulative = (run: Run): number[] => run.byQuarter.map((quarter) => quarter.default.estimate);
const lastDefault = (run: Run): Estimate => run.byQuarter.at(-1)?.default ?? { estimate: 0, low: 0, high: 0 };
const withoutInterval = (words: string): string => words.replace(/ \(.*/, "");
const horizon = (run: Run): string => yearOf(run.quarters.at(-1) ?? "");
const byYear = (run: Run, compact: boolean): boolean => compact || run.quarters.length > halfYearsUpTo;
const binsOf = (run: Run, compact: boolean): Span[] => (byYear(run, compact) ? years : halfYears)(run.quarters);

/** Dots of one run by bin, the last entry being those beyond the horizon. */
function binned(run: Run, bins: readonly Span[], n: number): number[] {
  const atEnds = bins.map((bin) => cumulative(run)[bin.to - 1] ?? 0);
  const counts = countDots(quantileDots(atEnds, n), bins.length);
  return [...counts, n - counts.reduce((total, count) => total + count, 0)];
}

interface Places {
  readonly run: Run;
  readonly bins: readonly Span[];
  readonly plot: Box;
  readonly never: Box;
  readonly n: number;
  readonly size: number;
}

function drawPanel(root: Layer, { run, bins, plot, never, n, size }: Places, options: Options): Mark[] {
  const x = (quarter: number): number => plot.x + (plot.width * quarter) / run.quarters.length;
  const chosen = years(run.quarters).find((year) => year.label === options.year);
  if (chosen !== undefined) {
    const [left, right] = [x(chosen.from), x(chosen.to)];
    root.append("rect").attr("class", "chosen").attr("x", left).attr("width", right - left).attr("y", plot.y).attr("height", plot.height);
  }
  yearAxis(root, run.quarters, x, plot);
  root.append("line").attr("class", "base").attr("x1", never.x).attr("x2", never.x + never.width).attr("y1", never.y + never.height).attr("y2", never.y + never.height);

  const marks: Mark[] = [];
  const column = (count: number, box: Box, kind: string, text: string): void => {
    const group = root.append("g").attr("class", kind);
    group.append("rect").attr("class", "catch").attr("x", box.x).attr("y", box.y).attr("width", box.width).attr("height", box.height);
    for (const { x: cx, y: cy } of heap(count, box, size)) {
      group.append("circle").attr("cx", cx).attr("cy", cy).attr("r", size * 0.42);
    }
    const element = group.node();
    if (element !== null) marks.push({ element, text });
  };
  const counts = binned(run, bins, n);
  bins.forEach((bin, index) => {
    const before = bin.from === 0 ? 0 : (cumulative(run)[bin.from - 1] ?? 0);
    const share = (cumulative(run)[bin.to - 1] ?? 0) - before;
    const box = { x: x(bin.from), y: plot.y, width: x(bin.to) - x(bin.from), height: plot.height };
    column(counts[index] ?? 0, box, "fails", `Default in ${bin.label}: ${ofHundred(share)} of 100 futures`);
  });
  const survive = complement(lastDefault(run));
  column(counts.at(-1) ?? 0, never, "lasts", `No default by the end of ${horizon(run)}: ${chance(survive, "futures")}`);
  return marks;
}

function noteFor(runs: readonly Run[], n: number, compact: boolean): string {
  const run = firstRun(runs, "when");
  const dot = `Each dot is ${100 / n} of 100 simulated futures.`;
  const last = lastDefault(run);
  if (last.estimate <= 0) return `${dot} No default was seen: its chance is ${chance(last)}.`;
  return `${dot} A ${byYear(run, compact) ? "year" : "half-year"} without a dot is not safe: its chance is less than 1 in ${n}.`;
}

function draw(runs: readonly Run[], options: Options): SVGSVGElement {
  const { width, compact = false } = options;
  const n = compact ? fewDots : manyDots;
  const note = noteFor(runs, n, compact);
  const neverWidth = Math.min(170, Math.max(92, width * 0.22));
  const plotWidth = width - neverWidth - (compact ? 12 : 28);
  const tallest = Math.ceil(Math.max(options.domain?.[0] ?? 0, ...domain(runs)) * n);
  const narrowest = Math.min(
    ...runs.flatMap((run) =>
      binsOf(run, compact)
        .slice(1, -1)
        .map((bin) => (plotWidth * (bin.to - bin.from)) / run.quarters.length),
    ),
  );
  const stacks = [
    { count: tallest, width: narrowest },
    { count: n, width: neverWidth },
  ];
  const above = runs.length > 1 ? 42 : 24;
  const beside = runs.map((run) =>
    wrap(`${withoutInterval(chance(complement(lastDefault(run))))}: no default by the end of ${horizon(run)}`, neverWidth, noteSize),
  );
  const below = 10 + 15 * Math.max(2, ...beside.map((text) => text.length));
  const given = options.height === undefined ? 1000 : (options.height - noteHeight(note, width)) / runs.length - above - below;
  const size = dotSize(stacks, given, compact ? 17 : 18);
  const plotHeight = options.height === undefined ? Math.max(tallest * size + 8, 120) : given;
  const panel = above + plotHeight + below;
  const end = panel * runs.length;

  const { svg, root } = frame("when", width, end + noteHeight(note, width), finding(runs, options));
  const marks = runs.flatMap((run, index) => {
    const y = index * panel + above;
    const plot: Box = { x: 0, y, width: plotWidth, height: plotHeight };
    const never: Box = { ...plot, x: width - neverWidth, width: neverWidth };
    const last = lastDefault(run);
    if (runs.length > 1) lines(root, [run.scenario.title], 0, y - 28, "title");
    lines(root, [`${chance(last, compact ? "" : "futures")} default`.replace(/ (\(.*\)) default/, " default $1")], 0, y - 9, "label fails");
    lines(root, beside[index] ?? [], never.x, y + plotHeight + 18, "note");
    return drawPanel(root, { run, bins: binsOf(run, compact), plot, never, n, size }, options);
  });
  writeNote(root, note, 0, end, width);
  rove(svg, marks, options.focus);
  return svg;
}

/** The share of futures in the fullest half-year or year, for which columns are laid out. */
function domain(runs: readonly Run[]): readonly number[] {
  const fullest = runs.map((run) => Math.max(...binned(run, years(run.quarters), manyDots).slice(0, -1)) / manyDots);
  return [Math.max(leastTallest, ...fullest)];
}

/** The quarter by which a share of all futures have defaulted. */
const reached = (run: Run, share: number): string => run.quarters[cumulative(run).findIndex((c) => c >= share)] ?? "";

function finding(runs: readonly Run[], reading: Reading): string {
  const run = firstRun(runs, "when");
  const last = lastDefault(run);
  const start = `${obligorName(reading)} defaults by the end of ${horizon(run)} in`;
  if (runs.length > 1) {
    const says = runs.map((each) => `${each.scenario.title}, ${chance(lastDefault(each))}`);
    return `${start} so many simulated futures: ${says.join("; ")}.`;
  }
  const answer = `${start} ${chance(last, "simulated futures")}`;
  if (last.estimate <= 0) return `${answer}: none was seen.`;
  const half = [0.25, 0.75].map((quantile) => inWords(reached(run, quantile * last.estimate)));
  const others = withoutInterval(chance(complement(last)));
  return `${answer} and does not in ${others}; the middle half of the defaults come between ${half.join(" and ")}.`;
}

function table(runs: readonly Run[]): Table {
  const rows = runs.flatMap((run) =>
    run.byQuarter.map((at, index) => {
      const within = at.default.estimate - (cumulative(run)[index - 1] ?? 0);
      return [run.scenario.title, at.quarter, within, at.default.estimate, at.default.low, at.default.high];
    }),
  );
  return { columns: ["scenario", "quarter", "default in the quarter", "default so far", "low", "high"], rows };
}

/** When does it default: a quantile dotplot, with a grey heap for the futures in which it does not. */
export const when: Chart = { id: "when", title: "When does it default?", draw, finding, table, domain };

import { scaleLinear } from "d3";
import type { Estimate, Outcome, Run } from "../metrics/run";
import type { Chart, Options, Reading, Table } from "./chart";
import { firstRun } from "./chart";
import type { Box } from "./layout/box";
import { apportion } from "./layout/squares";
import { fit } from "./layout/text";
import { valueAxis, yearLabels } from "./parts/axis";
import { frame, key, lines, noteHeight, writeNote, type Layer } from "./parts/frame";
import { rove, type Mark } from "./parts/roving";
import { chance } from "./words/chance";
import { obligorName } from "./words/party";
import { yearOf } from "./words/quarter";

const kinds = [
  { id: "fails", field: "default", words: "default" },
  { id: "cuts", field: "restructured", words: "cut or restructure" },
  { id: "pays", field: "paysAsSigned", words: "pay as signed" },
] as const;
type Kind = (typeof kinds)[number];

const side = 100; // squares in all

const at = (run: Run, year?: string): Outcome =>
  run.outcomes.find((outcome) => yearOf(outcome.quarter) === year) ?? run.headline;

/** One future: full for a default, half full for a restructuring, empty where all is paid, so that it prints in black. */
function square(layer: Layer, kind: Kind, x: number, y: number, size: number): void {
  const group = layer.append("g").attr("class", `square ${kind.id}`);
  group.append("rect").attr("x", x + 0.75).attr("y", y + 0.75).attr("width", size - 1.5).attr("height", size - 1.5).attr("rx", 1.5);
  if (kind.id === "cuts") group.append("path").attr("d", `M${x + 0.75},${y + size - 0.75}v${1.5 - size}l${size - 1.5},${size - 1.5}Z`);
}

/** A hundred futures of one run in ten rows, read row by row, with the three counts in words beside or below. */
function drawSquares(root: Layer, run: Run, outcome: Outcome, box: Box, beside: boolean, title: boolean): Mark[] {
  const step = box.width / 10;
  const counts = apportion(kinds.map(({ field }) => outcome[field].estimate), side);
  let next = 0;
  return kinds.flatMap((kind, index) => {
    const group = root.append("g").attr("class", kind.id);
    for (let k = 0; k < (counts[index] ?? 0); k++, next++) {
      square(group, kind, box.x + (next % 10) * step, box.y + Math.floor(next / 10) * step, step - 3);
    }
    const text = { x: beside ? box.x + box.width + 22 : box.x, y: beside ? box.y + 12 + index * (box.width / 3.2) : box.y + box.width + 20 + index * 44 };
    square(group, kind, text.x, text.y - 11, 13);
    const words = chance(outcome[kind.field]);
    const [, count = words, margin = ""] = /^(.*?)(?: (\(.*\)))?$/.exec(words) ?? [];
    const label = group.append("text").attr("aria-hidden", "true");
    label.append("tspan").attr("class", `label ${kind.id}`).attr("x", text.x + 20).attr("y", text.y).text(count);
    label.append("tspan").attr("class", "note").attr("dx", 5).text(margin);
    label.append("tspan").attr("x", text.x + 20).attr("y", text.y + 17).text(kind.words);
    const element = group.node();
    return element === null ? [] : [{ element, text: `${title ? `${run.scenario.title}: ` : ""}${words} futures ${kind.words}` }];
  });
}

function drawGrids(runs: readonly Run[], options: Options): SVGSVGElement {
  const { width, compact = false } = options;
  const column = Math.max(compact ? width : 350, width / Math.max(1, runs.length));
  const across = Math.max(1, Math.floor(width / column));
  const beside = column >= 350;
  const title = runs.length > 1;
  const grid = beside ? (runs.length > 1 ? 160 : 200) : Math.min(column - 24, 210);
  const row = (title ? 22 : 0) + grid + (beside ? 20 : 148);
  const height = Math.ceil(runs.length / across) * row - 4;
  const { svg, root } = frame("outcomes", width, height, finding(runs, options));
  const marks = runs.flatMap((run, index) => {
    const x = (index % across) * column;
    const y = Math.floor(index / across) * row;
    if (title) lines(root, [fit(run.scenario.title, column - 12, 14)], x, y + 12, "title");
    return drawSquares(root, run, at(run, options.year), { x, y: y + (title ? 22 : 0), width: grid, height: grid }, beside, title);
  });
  rove(svg, marks, options.focus);
  return svg;
}

const yearsNote = "Outcome so far, at the end of each year. Lines mark the 95 % interval of the simulation.";

function drawYears(runs: readonly Run[], options: Options): SVGSVGElement {
  const run = firstRun(runs, "outcomes");
  const { width, compact = false } = options;
  const height = options.height ?? (compact ? 300 : 330) + noteHeight(yearsNote, width);
  const { svg, root } = frame("outcomes", width, height, finding(runs, options));
  const legend = kinds.map((kind) => ({ label: kind.words, sample: (layer: Layer): void => square(layer, kind, 0, 1, 13) }));
  const used = key(root, legend, { x: 0, y: 0, width });
  const plot: Box = { x: 34, y: used + 32, width: width - 34, height: height - used - 32 - 28 - noteHeight(yearsNote, width) };
  const y = scaleLinear([0, 1], [plot.y + plot.height, plot.y]);
  lines(root, ["of 100 futures"], 0, plot.y - 14, "note");
  valueAxis(root, [0, 0.25, 0.5, 0.75, 1], y, (share) => (100 * share).toFixed(0), plot);
  const step = plot.width / run.outcomes.length;
  const labels = yearLabels(run.outcomes.map(({ quarter }) => yearOf(quarter)), step);
  const marks = run.outcomes.flatMap((outcome, index) => {
    const x = plot.x + index * step + step * 0.12;
    const bar = step * 0.76;
    const group = root.append("g");
    if (yearOf(outcome.quarter) === options.year) group.append("rect").attr("class", "chosen").attr("x", plot.x + index * step).attr("y", plot.y).attr("width", step).attr("height", plot.height);
    let so = 0;
    for (const kind of kinds) {
      const { estimate } = outcome[kind.field];
      const top = y(so + estimate);
      group.append("rect").attr("class", `part ${kind.id}`).attr("x", x).attr("width", bar).attr("y", top + 0.75).attr("height", Math.max(0, y(so) - top - 1.5));
      so += estimate;
    }
    whisker(group, x + bar * 0.33, outcome.default, 0, y);
    whisker(group, x + bar * 0.67, outcome.restructured, outcome.default.estimate, y);
    const label = labels[index] ?? null;
    if (label !== null) root.append("g").attr("class", "axis").attr("aria-hidden", "true").append("text").attr("x", x + bar / 2).attr("y", plot.y + plot.height + 18).attr("text-anchor", "middle").text(label);
    const says = kinds.map((kind) => `${chance(outcome[kind.field])} ${kind.words}`).join("; ");
    const element = group.node();
    return element === null ? [] : [{ element, text: `By the end of ${yearOf(outcome.quarter)}: ${says}` }];
  });
  writeNote(root, yearsNote, 0, height - noteHeight(yearsNote, width), width);
  rove(svg, marks, options.focus);
  return svg;
}

function whisker(layer: Layer, x: number, { low, high }: Estimate, base: number, y: (share: number) => number): void {
  layer.append("line").attr("class", "whisker").attr("x1", x).attr("x2", x).attr("y1", y(base + low)).attr("y2", y(base + high));
}

function finding(runs: readonly Run[], reading: Reading): string {
  const quarter = at(firstRun(runs, "outcomes"), reading.year).quarter;
  const says = runs.map((run) => {
    const outcome = at(run, reading.year);
    const where = runs.length > 1 ? `(${run.scenario.title}) ` : "";
    return `${where}defaults in ${chance(outcome.default)}, cuts or restructures and pays in ${chance(outcome.restructured)}, and pays as signed in ${chance(outcome.paysAsSigned)}`;
  });
  return `Of 100 simulated futures up to the end of ${yearOf(quarter)}, ${obligorName(reading)} ${says.join("; ").replace(/ of 100/g, "")}.`;
}

function table(runs: readonly Run[]): Table {
  const rows = runs.flatMap((run) =>
    run.outcomes.flatMap((outcome) =>
      kinds.map(({ field, words }) => {
        const { estimate, low, high } = outcome[field];
        return [run.scenario.title, outcome.quarter, words, estimate, low, high];
      }),
    ),
  );
  return { columns: ["scenario", "quarter", "outcome", "share", "low", "high"], rows };
}

/** The three outcomes, always apart: a hundred futures as squares, or shares by year. */
export const outcomes: Chart = {
  id: "outcomes",
  title: "Pays, cuts or defaults?",
  forms: ["squares", "years"],
  draw: (runs, options) => (options.form === "years" ? drawYears : drawGrids)(runs, options),
  finding,
  table,
};

import { format, group as groupBy, scaleLinear } from "d3";
import type { Run } from "../metrics/run";
import type { Chart, Difference, Options, Reading, Table } from "./chart";
import { bold, textWidth, wrap } from "./layout/text";
import { frame, lines, noteHeight, writeNote, type Layer } from "./parts/frame";
import { rove, type Mark } from "./parts/roving";
import { money } from "./words/money";

const note = "Both runs see the same futures, so the interval is that of the difference. Grey: the interval covers zero.";

const unitWords: Readonly<Record<string, string>> = { share: "of 100 futures", "bn USD": "dollars" };

const signed = format("+.3~g");

/** A change with its sign: "+7", "−$1.2 bn". */
function change(value: number, unit: string): string {
  if (unit === "bn USD") return value > 0 ? `+${money(value)}` : money(value);
  const shown = unit === "share" ? 100 * value : value;
  const rounded = Math.abs(shown) < 0.05 ? 0 : Number(shown.toFixed(Math.abs(shown) < 9.95 ? 1 : 0));
  return rounded === 0 ? "0" : signed(rounded);
}

const within = ({ low, high, unit }: Difference): string => `${change(low, unit)} to ${change(high, unit)}`;
const direction = ({ low, high }: Difference): "less" | "more" | "none" => (high < 0 ? "less" : low > 0 ? "more" : "none");

/** The ends of the axis for each unit in order, symmetric enough to keep zero in sight. */
function domain(_runs: readonly Run[], { differences = [] }: Reading): readonly number[] {
  return [...groupBy(differences, ({ unit }) => unit).values()].flatMap((rows) => [
    Math.min(0, ...rows.map(({ low }) => low)),
    Math.max(0, ...rows.map(({ high }) => high)),
  ]);
}

const step = 50;

function draw(runs: readonly Run[], options: Options): SVGSVGElement {
  const { width, compact = false, differences = [] } = options;
  const groups = [...groupBy(differences, ({ unit }) => unit)];
  const ends = options.domain ?? domain(runs, options);
  const words = compact ? 0 : Math.min(width * 0.34, Math.max(...differences.map(({ label }) => textWidth(label, 13)), 60) + 16);
  const figures = Math.max(...differences.map((row) => textWidth(`${change(row.estimate, row.unit)}  ${within(row)}`, 13 * bold)), 60);
  const height = groups.reduce((so, [, rows]) => so + 56 + rows.length * (compact ? 62 : step), 0) + noteHeight(note, width);
  const { svg, root } = frame("difference", width, height, finding(runs, options));
  const marks: Mark[] = [];
  let y = 0;
  groups.forEach(([unit, rows], index) => {
    const row = compact ? 62 : step;
    const plot = { x: words + 8, y: y + 26, width: width - words - (compact ? 16 : figures + 30), height: rows.length * row };
    const x = scaleLinear([ends[2 * index] ?? 0, ends[2 * index + 1] ?? 0], [plot.x, plot.x + plot.width]);
    lines(root, [`Change, ${unitWords[unit] ?? unit}`], 0, y + 12, "note");
    const axis = root.append("g").attr("class", "axis").attr("aria-hidden", "true");
    for (const tick of x.ticks(compact ? 4 : 5)) {
      axis.append("line").attr("class", tick === 0 ? "zero" : "grid").attr("x1", x(tick)).attr("x2", x(tick)).attr("y1", plot.y).attr("y2", plot.y + plot.height);
      axis.append("text").attr("x", x(tick)).attr("y", plot.y + plot.height + 16).attr("text-anchor", "middle").text(change(tick, unit));
    }
    rows.forEach((difference, k) => {
      const group = root.append("g").attr("class", `delta ${direction(difference)}`).attr("transform", `translate(0,${plot.y + k * row})`);
      drawRow(group, difference, x, { words, compact, width, row });
      const element = group.node();
      if (element !== null) marks.push({ element, text: spoken(difference) });
    });
    y += 56 + rows.length * row;
  });
  writeNote(root, note, 0, height - noteHeight(note, width), width);
  rove(svg, marks, options.focus);
  return svg;
}

function drawRow(group: Layer, difference: Difference, x: (value: number) => number, at: { words: number; compact: boolean; width: number; row: number }): void {
  const middle = at.compact ? at.row - 16 : at.row / 2;
  group.append("rect").attr("class", "catch").attr("width", at.width).attr("height", at.row);
  const label = at.compact ? [difference.label] : wrap(difference.label, at.words, 13);
  lines(group, label, 0, at.compact ? 16 : middle + 4.5 - (label.length - 1) * 8, "", 16);
  group.append("line").attr("x1", x(difference.low)).attr("x2", x(difference.high)).attr("y1", middle).attr("y2", middle);
  const centre = x(difference.estimate);
  group.append("path").attr("d", `M${centre - 6},${middle}a6,6 0 1,0 12,0a6,6 0 1,0 -12,0Z`);
  const text = group.append("text").attr("aria-hidden", "true").attr("x", at.width).attr("y", at.compact ? 32 : middle + 4.5).attr("text-anchor", "end");
  if (at.compact) text.attr("x", 0).attr("text-anchor", "start");
  text.attr("class", "value").append("tspan").text(change(difference.estimate, difference.unit));
  text.append("tspan").attr("class", "note").attr("dx", 8).text(within(difference));
}

const spoken = (difference: Difference): string =>
  `${difference.label}: ${change(difference.estimate, difference.unit)} ${unitWords[difference.unit] ?? difference.unit} (${within(difference)})` +
  (direction(difference) === "none" ? ", not told apart from no change" : "");

function finding(runs: readonly Run[], { differences = [] }: Reading): string {
  const clear = differences.filter((difference) => direction(difference) !== "none");
  const [first] = clear;
  const names = runs.slice(0, 2).map((run) => run.scenario.title);
  const between = names.length === 2 ? `From “${names[0]}” to “${names[1]}”` : "Between the two runs";
  if (first === undefined) return `${between} none of the ${differences.length} figures changes by more than chance.`;
  return `${between}, ${clear.length} of ${differences.length} figures change by more than chance; ${spoken(first).replace(/^./, (letter) => letter.toLowerCase())}.`;
}

function table(_runs: readonly Run[], { differences = [] }: Reading): Table {
  return {
    columns: ["figure", "difference", "low", "high", "unit"],
    rows: differences.map(({ label, estimate, low, high, unit }) => [label, estimate, low, high, unit]),
  };
}

/** What changes between two runs over the same futures. */
export const difference: Chart = { id: "difference", title: "What changes?", draw, finding, table, domain };

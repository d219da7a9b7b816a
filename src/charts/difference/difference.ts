import { group as groupBy, scaleLinear, type ScaleLinear } from "d3";
import type { Run } from "../../metrics/run";
import type { Chart, Difference, Options, Reading } from "../chart";
import { bold, textWidth } from "../layout/text";
import { add, addLine, type Layer } from "../parts/add";
import type { Drawing } from "../parts/drawing";
import { frame, lines, noteHeight, writeNote } from "../parts/frame";
import { markOf, labelMarks } from "../parts/marks";
import type { Words } from "../words/words";
import { drawRow, middleOf, type RowPlaces } from "./row";
import { change, changeWithin, changeWords, direction, finding, table, unitWords } from "./words";

/** Differences that share an axis, in their order. */
const byUnit = ({ differences = [] }: Reading): [string, Difference[]][] => [
  ...groupBy(differences, ({ unit }) => unit),
];

/** The two ends of the axis of each unit, zero always in sight. */
const domain = (reading: Reading): number[] =>
  byUnit(reading).flatMap(([, rows]) => [
    Math.min(0, ...rows.map(({ low }) => low)),
    Math.max(0, ...rows.map(({ high }) => high)),
  ]);

const aboveRows = 26;
const belowRows = 30;

function draw(runs: readonly Run[], options: Options): Drawing {
  const { width, words: spoken, compact = false, differences = [] } = options;
  const { note } = spoken.difference;
  const widest = Math.max(60, ...differences.map(({ label }) => textWidth(label, 13)));
  const words = compact ? 0 : Math.min(width * 0.34, widest + 16);
  const figures = Math.max(60, ...differences.map((each) => figuresWidth(spoken, each)));
  const places: RowPlaces = { compact, width, words, height: compact ? 68 : 50 };
  const end = byUnit(options).reduce(
    (so, [, rows]) => so + aboveRows + rows.length * places.height + belowRows,
    0,
  );
  const { svg, root } = frame("difference", width, end + noteHeight(note, width), finding(runs, options));
  const ends = options.domain ?? domain(options);
  let y = 0;
  const marks = byUnit(options).flatMap(([unit, rows], index) => {
    const [low = 0, high = 0] = ends.slice(2 * index);
    const x = scaleLinear([low, high], [words + 8, width - (compact ? 8 : figures + 22)]);
    const top = y + aboveRows;
    lines(root, [spoken.difference.axis(unitWords(spoken, unit))], 0, y + 12, "note");
    drawAxis(root, spoken, x, unit, rows.length, top, places);
    y = top + rows.length * places.height + belowRows;
    return rows.map((difference, k) => {
      const kind = { class: `delta ${direction(difference)}` };
      const group = add(root, "g", { ...kind, transform: `translate(0,${top + k * places.height})` });
      drawRow(group, spoken, difference, x, places);
      return markOf(group, changeWords(spoken, difference));
    });
  });
  writeNote(root, note, 0, end, width);
  labelMarks(marks);
  return svg;
}

const figuresWidth = (words: Words, difference: Difference): number => {
  const { middle, ends } = changeWithin(words, difference);
  return textWidth(`${middle}  ${ends}`, 13 * bold);
};

function drawAxis(
  root: Layer,
  words: Words,
  x: ScaleLinear<number, number>,
  unit: string,
  rows: number,
  top: number,
  places: RowPlaces,
): void {
  const axis = add(root, "g", { class: "axis", "aria-hidden": "true" });
  const bottom = top + rows * places.height;
  // On a phone words stand between the lines, so the grid stops short of them.
  const strips = places.compact
    ? Array.from({ length: rows }, (_, k) => top + k * places.height + middleOf(places)).map((y) => [
        y - 12,
        y + 12,
      ])
    : [[top, bottom]];
  for (const tick of x.ticks(places.compact ? 4 : 5)) {
    for (const [from = 0, to = 0] of strips)
      addLine(axis, tick === 0 ? "zero" : "grid", [x(tick), from], [x(tick), to]);
    const label = change(words, tick, unit).replace(/[$]| bn|\sMd/g, "");
    add(axis, "text", { x: x(tick), y: bottom + 16, "text-anchor": "middle" }).text(label);
  }
}

/** What changes between two runs over the same futures. */
export const difference: Chart = {
  id: "difference",
  title: (words) => words.difference.title,
  draw,
  finding,
  table,
  domain: (_runs, reading) => domain(reading),
};

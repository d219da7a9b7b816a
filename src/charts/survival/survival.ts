import { area, line, scaleLinear } from "d3";
import type { Estimate, Run } from "../../metrics/run";
import { firstRun, type Chart, type Options } from "../chart";
import { bold, textWidth } from "../layout/text";
import { add, type Layer } from "../parts/add";
import { valueAxis, yearAxis } from "../parts/axis";
import type { Drawing } from "../parts/drawing";
import { frame, lines, noteHeight, writeNote } from "../parts/frame";
import { labelMarks } from "../parts/marks";
import { slices } from "../parts/slices";
import { labelEnds, type End } from "./ends";
import { finding, quarterWords, still, table } from "./words";

const left = 34;
const head = 30;
const foot = 28;

function draw(runs: readonly Run[], options: Options): Drawing {
  const { width, words, compact = false } = options;
  const { note } = words.survival;
  const { quarters } = firstRun(runs, "survival");
  const end = (options.height ?? (compact ? 260 : 320) + noteHeight(note, width)) - noteHeight(note, width);
  const { svg, root } = frame("survival", width, end + noteHeight(note, width), finding(runs, options));
  const ends = endsOf(runs, options);
  const widest = Math.max(...ends.map(({ title }) => textWidth(title, 13 * bold)));
  const room = Math.min(width * 0.34, Math.max(widest, textWidth(words.chances.moreThan99, 13)) + 10);
  const plot = { x: left, y: head, width: width - left - room, height: end - head - foot };
  const x = scaleLinear([0, quarters.length], [plot.x, plot.x + plot.width]);
  const y = scaleLinear([options.domain?.[0] ?? 0, 1], [plot.y + plot.height, plot.y]);

  lines(root, [words.common.of100Futures], 0, 12, "note");
  valueAxis(root, y.ticks(5), y, (share) => (100 * share).toFixed(0), plot);
  yearAxis(root, quarters, x, plot);
  const marks = slices(
    root,
    quarters,
    x,
    plot,
    (quarter) => quarterWords(words, runs, quarter),
    options.year,
  );
  for (const { run, kind } of ends.toReversed()) drawCurve(root, run, kind, x, y);
  labelEnds(root, ends, plot.x + plot.width + 8, room - 8, y, words);
  writeNote(root, note, 0, end, width);
  labelMarks(marks);
  return svg;
}

/** Every curve, with the words at its end. */
function endsOf(runs: readonly Run[], { words, ghost }: Options): End[] {
  const ends = runs.map((run, index) => {
    const title = runs.length > 1 ? run.scenario.title : words.survival.noDefault;
    return { run, title, kind: `series series-${index % 9}` };
  });
  return ghost === undefined ? ends : [...ends, { run: ghost, title: words.common.before, kind: "ghost" }];
}

type Scale = (value: number) => number;

function drawCurve(root: Layer, run: Run, kind: string, x: Scale, y: Scale): void {
  const at = (_: Estimate, quarter: number): number => x(quarter);
  const margin = area<Estimate>(
    at,
    ({ low }) => y(low),
    ({ high }) => y(high),
  );
  const middle = line<Estimate>(at, ({ estimate }) => y(estimate));
  const group = add(root, "g", { class: kind });
  add(group, "path", { class: "interval", d: margin(still(run)) });
  add(group, "path", { class: "line", d: middle(still(run)) });
}

/** How long it keeps paying: survival curves, one over the other. */
export const survival: Chart = {
  id: "survival",
  title: (words) => words.survival.title,
  draw,
  finding,
  table,
  domain: () => [0],
};

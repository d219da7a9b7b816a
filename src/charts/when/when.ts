import type { Run } from "../../metrics/run";
import type { Chart, Options } from "../chart";
import { dotSize } from "../layout/dots";
import { bold, wrap } from "../layout/text";
import type { Drawing } from "../parts/drawing";
import { frame, lines, noteHeight, noteSize, writeNote } from "../parts/frame";
import { labelMarks } from "../parts/marks";
import { chance, complement, verb, withoutInterval } from "../words/chance";
import { columnsOf, fewDots, horizon, lastDefault, manyDots, tallest } from "./dots";
import { drawPanel } from "./panel";
import { finding, noteOf, table } from "./words";
import "./when.css";

/** Size and line of what stands above a panel. */
const [headSize, headLine] = [13, 17];

/** One panel for each run, all of the same measure. */
function draw(runs: readonly Run[], options: Options): Drawing {
  const { width, words, compact = false } = options;
  const dots = compact ? fewDots : manyDots;
  const note = noteOf(words, runs, dots, compact);
  const apartWidth = Math.min(170, Math.max(92, width * 0.22));
  const plotWidth = width - apartWidth - (compact ? 12 : 28);
  const beside = runs.map((run) => {
    const lasting = withoutInterval(chance(words, complement(lastDefault(run))));
    return wrap(words.when.lastingBelow(horizon(run), lasting), apartWidth, noteSize);
  });
  const of = compact ? "" : words.chances.futures;
  const heads = runs.map((run) =>
    wrap(verb(words, lastDefault(run), of, words.when.defaults(horizon(run))), width, headSize * bold),
  );
  const more = (Math.max(...heads.map((rows) => rows.length)) - 1) * headLine;
  const above = (runs.length > 1 ? 42 : 24) + more;
  const below = 10 + 15 * Math.max(2, ...beside.map((text) => text.length));
  const narrowest = Math.min(...runs.map((run) => columnWidth(options, run, plotWidth)));
  const most = Math.ceil(Math.max(options.domain?.[0] ?? 0, tallest(runs)) * dots);
  const stacks = [
    { count: most, width: narrowest },
    { count: dots, width: apartWidth },
  ];
  const { height } = options;
  const given =
    height === undefined ? 1000 : (height - noteHeight(note, width)) / runs.length - above - below;
  const size = dotSize(stacks, given, compact ? 17 : 18);
  const plotHeight = height === undefined ? Math.max(most * size + 8, 120) : given;
  const step = above + plotHeight + below;

  const end = step * runs.length;
  const { svg, root } = frame("when", width, end + noteHeight(note, width), finding(runs, options));
  const marks = runs.flatMap((run, index) => {
    const plot = { x: 0, y: index * step + above, width: plotWidth, height: plotHeight };
    const apart = { ...plot, x: width - apartWidth, width: apartWidth };
    if (runs.length > 1) lines(root, [run.scenario.title], 0, plot.y - 28 - more, "title");
    lines(root, heads[index] ?? [], 0, plot.y - 9 - more, "label fails", headLine);
    lines(root, beside[index] ?? [], apart.x, plot.y + plotHeight + 18, "note");
    const columns = columnsOf(words, run, compact);
    return drawPanel(root, { run, columns, plot, apart, dots, size }, options);
  });
  writeNote(root, note, 0, end, width);
  labelMarks(marks);
  return svg;
}

/** Width of a column that is no cut-off year at either end, in pixels. */
function columnWidth({ words, compact = false }: Options, run: Run, width: number): number {
  const columns = columnsOf(words, run, compact);
  const whole = columns.length > 2 ? columns.slice(1, -1) : columns;
  return Math.min(...whole.map(({ from, to }) => (width * (to - from)) / run.quarters.length));
}

/** When does it default: a quantile dotplot, with a grey heap for the futures in which it does not. */
export const when: Chart = {
  id: "when",
  title: (words) => words.when.title,
  draw,
  finding,
  table,
  domain: (runs) => [tallest(runs)],
};

import { scaleLinear } from "d3";
import type { Estimate, Outcome, Run } from "../../metrics/run";
import { firstRun, type Options } from "../chart";
import type { Box } from "../layout/box";
import { add, addLine, type Layer } from "../parts/add";
import { valueAxis, yearLabels } from "../parts/axis";
import type { Drawing } from "../parts/drawing";
import { frame, key, lines, noteHeight, writeNote } from "../parts/frame";
import { markOf, labelMarks, type Mark } from "../parts/marks";
import { chance } from "../words/chance";
import { yearOf } from "../words/quarter";
import type { Words } from "../words/words";
import { kinds, square } from "./kinds";
import { finding } from "./words";

type Scale = (share: number) => number;

/** The outcomes of the first run by year, as stacked columns. */
export function drawYears(runs: readonly Run[], options: Options): Drawing {
  const run = firstRun(runs, "outcomes");
  const { width, words, compact = false } = options;
  const { note } = words.outcomes;
  const foot = 28 + noteHeight(note, width);
  const height = options.height ?? (compact ? 272 : 302) + foot;
  const { svg, root } = frame("outcomes", width, height, finding(runs, options));
  const legend = kinds.map((kind) => ({
    label: words.outcomes.kinds[kind.field],
    sample: (layer: Layer): void => square(layer, kind, 0, 1, 13),
  }));
  const top = key(root, legend, { x: 0, y: 0, width }) + 32;
  const plot: Box = { x: 34, y: top, width: width - 34, height: height - top - foot };
  const y = scaleLinear([0, 1], [plot.y + plot.height, plot.y]);
  lines(root, [words.common.of100Futures], 0, plot.y - 14, "note");
  valueAxis(root, [0, 0.25, 0.5, 0.75, 1], y, (share) => (100 * share).toFixed(0), plot);

  const step = plot.width / run.outcomes.length;
  const names = run.outcomes.map(({ quarter }) => yearOf(quarter));
  const marks = run.outcomes.map((outcome, index) => {
    const column = { ...plot, x: plot.x + index * step, width: step };
    return drawColumn(root, words, outcome, column, y, names[index] === options.year);
  });
  const axis = add(root, "g", { class: "axis", "aria-hidden": "true" });
  yearLabels(names, step).forEach((name, index) => {
    const at = { x: plot.x + (index + 0.5) * step, y: plot.y + plot.height + 18, "text-anchor": "middle" };
    if (name !== null) add(axis, "text", at).text(name);
  });
  writeNote(root, note, 0, height - noteHeight(note, width), width);
  labelMarks(marks);
  return svg;
}

function drawColumn(root: Layer, words: Words, outcome: Outcome, box: Box, y: Scale, chosen: boolean): Mark {
  const group = add(root, "g");
  if (chosen) add(group, "rect", { class: "chosen", ...box });
  const [x, width] = [box.x + box.width * 0.12, box.width * 0.76];
  let below = 0;
  for (const kind of kinds) {
    const { estimate } = outcome[kind.field];
    const [top, bottom] = [y(below + estimate) + 0.75, y(below) - 0.75];
    add(group, "rect", { class: `part ${kind.id}`, x, width, y: top, height: Math.max(0, bottom - top) });
    below += estimate;
  }
  whisker(group, x + width * 0.33, outcome.default, 0, y);
  whisker(group, x + width * 0.67, outcome.restructured, outcome.default.estimate, y);
  const { kinds: named, atYear } = words.outcomes;
  const says = kinds.map(({ field }) => `${chance(words, outcome[field])} ${named[field]}`);
  return markOf(group, atYear(yearOf(outcome.quarter), says.join(words.common.apart)));
}

function whisker(layer: Layer, x: number, { low, high }: Estimate, below: number, y: Scale): void {
  addLine(layer, "whisker", [x, y(below + low)], [x, y(below + high)]);
}

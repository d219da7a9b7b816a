import type { Run } from "../../metrics/run";
import type { Reading } from "../chart";
import type { Box } from "../layout/box";
import { heap } from "../layout/dots";
import { add, addLine, type Layer } from "../parts/add";
import { yearAxis } from "../parts/axis";
import { addDots } from "../parts/outlines";
import { markOf, type Mark } from "../parts/marks";
import { chance, complement, ofHundred } from "../words/chance";
import { years, type Span } from "../words/quarter";
import { cumulative, dotsBy, horizon, lastDefault } from "./dots";

/** Where the dots of one run go: those that default over time, and apart from them those that do not. */
export interface Panel {
  readonly run: Run;
  readonly columns: readonly Span[];
  readonly plot: Box;
  readonly apart: Box;
  readonly dots: number;
  readonly size: number; // of a dot with its share of the gap, pixels
}

/** Draws the dots of one run over their axis, the chosen year on a wash. */
export function drawPanel(root: Layer, panel: Panel, { words, year }: Reading): Mark[] {
  const { futures, of100 } = words.chances;
  const { run, columns, plot, apart, size } = panel;
  const x = (quarter: number): number => plot.x + (plot.width * quarter) / run.quarters.length;
  const boxOf = (span: Span): Box => ({ ...plot, x: x(span.from), width: x(span.to) - x(span.from) });
  const chosen = years(run.quarters).find(({ label }) => label === year);
  if (chosen !== undefined) add(root, "rect", { class: "chosen", ...boxOf(chosen) });
  yearAxis(root, run.quarters, x, plot);
  addLine(root, "base", [apart.x, apart.y + apart.height], [apart.x + apart.width, apart.y + apart.height]);

  const counts = dotsBy(columns, run, panel.dots);
  const shares = cumulative(run);
  const marks = columns.map((column, index) => {
    const share = (shares[column.to - 1] ?? 0) - (shares[column.from - 1] ?? 0);
    const text = words.when.column(column.label, of100(ofHundred(words, share), futures));
    const heaped = drawHeap(root, "fails", counts[index] ?? 0, boxOf(column), size, text);
    heaped.drawing.attr("data-quarters", run.quarters.slice(column.from, column.to).join(" "));
    return heaped;
  });
  const rest = words.when.lasting(horizon(run), chance(words, complement(lastDefault(run)), futures));
  return [...marks, drawHeap(root, "lasts", counts.at(-1) ?? 0, apart, size, rest)];
}

function drawHeap(root: Layer, kind: string, count: number, box: Box, size: number, text: string): Mark {
  const group = add(root, "g", { class: kind });
  add(group, "rect", { class: "catch", ...box });
  addDots(group, heap(count, box, size), size * 0.42);
  return markOf(group, text);
}

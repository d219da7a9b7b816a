import type { Outcome, Run } from "../../metrics/run";
import type { Options } from "../chart";
import type { Box } from "../layout/box";
import { fit } from "../layout/text";
import { add, type Layer } from "../parts/add";
import type { Drawing } from "../parts/drawing";
import { frame, lines } from "../parts/frame";
import { markOf, labelMarks, type Mark } from "../parts/marks";
import { chance, withoutInterval } from "../words/chance";
import type { Words } from "../words/words";
import { apportion } from "./apportion";
import { kinds, outcomeOf, square, type Kind } from "./kinds";
import { finding } from "./words";

const squares = 100;

/** A hundred squares for each run, side by side where there is room. */
export function drawSquares(runs: readonly Run[], options: Options): Drawing {
  const { width, words, compact = false } = options;
  const several = runs.length > 1;
  const column = Math.max(compact ? width : 350, width / Math.max(1, runs.length));
  const across = Math.max(1, Math.floor(width / column));
  const beside = column >= 364;
  const side = beside ? (several ? 160 : 200) : Math.min(column - 24, 210);
  const title = several ? 22 : 0;
  const row = title + side + (beside ? 20 : 148);
  const height = Math.ceil(runs.length / across) * row - 4;
  const { svg, root } = frame("outcomes", width, height, finding(runs, options));
  const marks = runs.flatMap((run, index) => {
    const [x, y] = [(index % across) * column, Math.floor(index / across) * row];
    if (several) lines(root, [fit(run.scenario.title, column - 12, 14)], x, y + 12, "title");
    const box = { x, y: y + title, width: side, height: side };
    const says = (said: string): string => (several ? words.common.named(run.scenario.title, said) : said);
    return drawGrid(root, words, outcomeOf(run, options.year), box, beside, says);
  });
  labelMarks(marks);
  return svg;
}

/** The squares of one run in ten rows, read row by row, their three counts in words beside or below. */
function drawGrid(
  root: Layer,
  words: Words,
  outcome: Outcome,
  box: Box,
  beside: boolean,
  says: (said: string) => string,
): Mark[] {
  const step = box.width / 10;
  const shares = kinds.map(({ field }) => outcome[field].estimate);
  const counts = apportion(shares, squares);
  let next = 0;
  return kinds.map((kind, index) => {
    const group = add(root, "g", { class: kind.id });
    for (let k = 0; k < (counts[index] ?? 0); k++, next++) {
      square(group, kind, box.x + (next % 10) * step, box.y + Math.floor(next / 10) * step, step - 3);
    }
    const often = chance(words, outcome[kind.field]);
    const named = words.outcomes.kinds[kind.field];
    const where: Point = beside
      ? { x: box.x + box.width + 16, y: box.y + 12 + index * (box.width / 3.2) }
      : { x: box.x, y: box.y + box.width + 20 + index * 44 };
    label(group, kind, often, named, where);
    return markOf(group, says(words.outcomes.futures(often, named)));
  });
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function label(group: Layer, kind: Kind, often: string, named: string, { x, y }: Point): void {
  square(group, kind, x, y - 11, 13);
  const count = withoutInterval(often);
  const text = add(group, "text", { "aria-hidden": "true" });
  add(text, "tspan", { class: `label ${kind.id}`, x: x + 20, y }).text(count);
  add(text, "tspan", { class: "note", dx: 4 }).text(often.slice(count.length).trim());
  add(text, "tspan", { x: x + 20, y: y + 17 }).text(named);
}

import type { Sweep } from "../../metrics/sensitivity/sweep";
import type { Box } from "../layout/box";
import { dodge } from "../layout/dodge";
import { type GridPoint, isoline, type Segment } from "../layout/isolines";
import { add, addLine, type Layer } from "../parts/add";
import { ofHundred } from "../words/chance";
import type { Words } from "../words/words";

/** Shares of futures of which a line tells where they default. */
const levels = [0.1, 0.25, 0.5];

/** Room for the numbers of the lines, beside the map and above it, in pixels. */
export const besideMap = 24;
export const aboveMap = 14;
const apart = 13; // from one number to the next

/** Where the map is, and where on it a place of the grid is. */
interface Place {
  readonly box: Box;
  readonly x: (column: number) => number;
  readonly y: (row: number) => number;
}

/** The lines on which 10, 25 and 50 of 100 futures default, each with its number where it leaves the map. */
export function drawLevels(root: Layer, words: Words, sweep: Sweep, place: Place): void {
  const values = sweep.cells.map((row) => row.map((cell) => cell.default.estimate));
  const last: GridPoint = [(values[0]?.length ?? 0) - 1, values.length - 1];
  const lines = levels.map((level) => ({ level, segments: isoline(values, level) }));
  for (const { segments } of lines) drawLine(root, segments, place);
  const right = lines.flatMap(({ level, segments }) => {
    const end = segments.flat().find(([column]) => column === last[0]);
    return end === undefined ? [] : [{ level, at: place.y(end[1]) }];
  });
  const top = lines.flatMap(({ level, segments }) => {
    const leaves = segments.flat().find(([, row]) => row === last[1]);
    const told = right.some((one) => one.level === level);
    return leaves === undefined || told ? [] : [{ level, at: place.x(leaves[0]) }];
  });
  const { box } = place;
  const layer = add(root, "g", { class: "level", "aria-hidden": "true" });
  const write = (level: number, x: number, y: number, anchor: string) =>
    add(layer, "text", { class: "label", x, y, "text-anchor": anchor }).text(ofHundred(words, level));
  const heights = dodge(
    right.map(({ at }) => at),
    apart,
    box.y + 6,
    box.y + box.height - 6,
  );
  right.forEach(({ level }, k) => write(level, box.x + box.width + 5, (heights[k] ?? 0) + 4, "start"));
  top.forEach(({ level, at }) => write(level, at, box.y - 4, "middle"));
}

function drawLine(root: Layer, segments: readonly Segment[], { x, y }: Place): void {
  const line = add(root, "g", { class: "level", "aria-hidden": "true" });
  for (const kind of ["under", "over"])
    for (const [from, to] of segments) addLine(line, kind, [x(from[0]), y(from[1])], [x(to[0]), y(to[1])]);
}

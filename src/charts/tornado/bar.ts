import type { Paired } from "../../metrics/attribution/attribution";
import type { Estimate } from "../../metrics/run";
import { isClear } from "../../metrics/sensitivity/change";
import { fit, wrap } from "../layout/text";
import { add, addLine, type Layer } from "../parts/add";
import type { Drawing } from "../parts/drawing";
import { lines } from "../parts/frame";

/** One end of a bar: what stands there, or nothing, and how far it is from default as it is. */
export interface End {
  readonly said: string;
  readonly change: Pick<Paired, "estimate" | "low" | "high">;
}

/** A row of a tornado: something, with default at either end of it. */
export interface Bar {
  readonly path?: string | undefined; // of a field
  readonly label: string;
  readonly ends: readonly [End, End];
  readonly span: string; // "3 to 18"
  readonly says: string; // to those who do not see it
}

/** Where the parts of a row are: on a phone its words stand over the bar, else before and behind it. */
export interface RowPlaces {
  readonly compact: boolean;
  readonly width: number;
  readonly words: number; // room for the label
  readonly height: number;
}

const thick = 14;

/** The middle of the bar in its row. */
const middleOf = ({ compact, height }: RowPlaces): number => (compact ? height - 14 : height / 2);

/**
 * Draws a bar from default at one end to default at the other, about default as it is. Returns what lies over the whole
 * row and answers for it: it holds no text of its own, which would have to be part of what it is called.
 */
export function drawBar(
  group: Layer,
  { label, ends, span }: Bar,
  asItIs: Estimate,
  x: (share: number) => number,
  places: RowPlaces,
): Drawing {
  const { compact, width, words, height } = places;
  const middle = middleOf(places);
  const rows = compact ? [fit(label, width - 90, 13)] : wrap(label, words, 13).slice(0, 2);
  lines(group, rows, 0, compact ? 14 : middle + 4.5 - (rows.length - 1) * 7.5, "halo"); // on a phone over the line
  const size = ({ change }: End) => Math.abs(change.estimate);
  const widestFirst = [...ends].sort((a, b) => size(b) - size(a));
  for (const end of widestFirst) drawEnd(group, end, asItIs.estimate, x, middle);
  writeEnds(group, widestFirst, asItIs.estimate, x, middle);
  const at = { x: width, y: compact ? 14 : middle + 4.5, "text-anchor": "end" };
  add(group, "text", { class: "value", "aria-hidden": "true", ...at }).text(span);
  return add(group, "rect", { class: "catch", width, height });
}

/** One side of a bar with its whisker; grey where its interval covers no change. */
function drawEnd(
  group: Layer,
  { change }: End,
  base: number,
  x: (share: number) => number,
  middle: number,
): void {
  const [from, to] = [x(base), x(base + change.estimate)];
  const [low, high] = [x(base + change.low), x(base + change.high)];
  const kind = !isClear(change) ? "none" : change.estimate < 0 ? "less" : "more";
  const side = add(group, "g", { class: `delta ${kind}` });
  const y = middle - thick / 2;
  add(side, "rect", { x: Math.min(from, to), y, width: Math.abs(to - from), height: thick });
  addLine(side, "whisker", [low, middle], [high, middle]);
}

/** What stands at the ends, beyond all that is drawn: two values one above the other where both move it the same way. */
function writeEnds(
  group: Layer,
  ends: readonly End[],
  base: number,
  x: (share: number) => number,
  middle: number,
): void {
  const reach = ends.flatMap(({ change: { estimate, low, high } }) =>
    [estimate, low, high].map((change) => x(base + change)),
  );
  const written = ends.filter(({ said }) => said !== "");
  const write = (there: readonly End[], at: number, anchor: "start" | "end") =>
    there.forEach(({ said }, row) => {
      const y = middle + 4 + (row - (there.length - 1) / 2) * 12;
      const place = { x: at, y, "text-anchor": anchor };
      add(group, "text", { class: "note", "aria-hidden": "true", ...place }).text(said);
    });
  const less = written.filter(({ change }) => change.estimate < 0);
  const others = written.filter(({ change }) => change.estimate >= 0);
  write(less, Math.min(...reach) - 5, "end");
  write(others, Math.max(...reach) + 5, "start");
}

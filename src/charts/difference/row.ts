import type { Difference } from "../chart";
import { bold, wrap } from "../layout/text";
import { add, addLine, type Layer } from "../parts/add";
import { lines } from "../parts/frame";
import type { Words } from "../words/words";
import { changeWithin } from "./words";

/** Where the parts of a row are: on a phone the words stand over the line, else before and behind it. */
export interface RowPlaces {
  readonly compact: boolean;
  readonly width: number;
  readonly words: number; // room for the label
  readonly height: number;
}

/** Height of the line in its row. */
export const middleOf = ({ compact, height }: RowPlaces): number => (compact ? height - 16 : height / 2);

/** A change as a dot on its interval, with label and figures. */
export function drawRow(
  group: Layer,
  spoken: Words,
  difference: Difference,
  x: (value: number) => number,
  places: RowPlaces,
): void {
  const { compact, width, words, height } = places;
  const { estimate, low, high, label } = difference;
  const middle = middleOf(places);
  add(group, "rect", { class: "catch", width, height });
  const rows = compact ? [label] : wrap(label, (words - 14) / bold, 13);
  lines(group, rows, 0, compact ? 16 : middle + 4.5 - (rows.length - 1) * 8, "", 16);
  addLine(group, "", [x(low), middle], [x(high), middle]);
  add(group, "path", { d: `M${x(estimate) - 6},${middle}a6,6 0 1,0 12,0a6,6 0 1,0 -12,0Z` });
  const at = compact ? { x: 0, y: 32 } : { x: width, y: middle + 4.5, "text-anchor": "end" };
  const text = add(group, "text", { class: "value", "aria-hidden": "true", ...at });
  const { middle: said, ends } = changeWithin(spoken, difference);
  add(text, "tspan").text(said);
  add(text, "tspan", { class: "note", dx: 8 }).text(ends);
}

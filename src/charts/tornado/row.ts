import type { Estimate } from "../../metrics/run";
import { isClear } from "../../metrics/sensitivity/change";
import type { Swing } from "../../metrics/sensitivity/tornado";
import { fit, wrap } from "../layout/text";
import { add, addLine, type Layer } from "../parts/add";
import { lines } from "../parts/frame";
import type { Words } from "../words/words";
import { inputSaid, spanOf } from "./words";

/** Where the parts of a row are: on a phone its words stand over the bar, else before and behind it. */
export interface RowPlaces {
  readonly compact: boolean;
  readonly width: number;
  readonly words: number; // room for the label
  readonly height: number;
}

const thick = 14;

/** The middle of the bar in its row. */
export const middleOf = ({ compact, height }: RowPlaces): number => (compact ? height - 14 : height / 2);

/** An assumption as a bar from default at one end of its range to default at the other, about default as it is. */
export function drawRow(
  group: Layer,
  spoken: Words,
  swing: Swing,
  asItIs: Estimate,
  x: (share: number) => number,
  places: RowPlaces,
): void {
  const { compact, width, words, height } = places;
  const middle = middleOf(places);
  add(group, "rect", { class: "catch", width, height });
  const label = compact ? [fit(swing.label, width - 90, 13)] : wrap(swing.label, words, 13).slice(0, 2);
  lines(group, label, 0, compact ? 14 : middle + 4.5 - (label.length - 1) * 7.5, "");
  const ends = [
    { input: swing.low, change: swing.atLow },
    { input: swing.high, change: swing.atHigh },
  ].sort((a, b) => Math.abs(b.change.estimate) - Math.abs(a.change.estimate));
  const base = asItIs.estimate;
  for (const { input, change } of ends) {
    const [from, to] = [x(base), x(base + change.estimate)];
    const kind = !isClear(change) ? "none" : change.estimate < 0 ? "less" : "more";
    const end = add(group, "g", { class: `delta ${kind}` });
    const y = middle - thick / 2;
    add(end, "rect", { x: Math.min(from, to), y, width: Math.abs(to - from), height: thick });
    addLine(end, "whisker", [x(base + change.low), middle], [x(base + change.high), middle]);
    const outward = to < from ? -1 : 1;
    const tip = outward < 0 ? Math.min(to, x(base + change.low)) : Math.max(to, x(base + change.high));
    if (input === swing.value) continue; // that end is where it stands
    add(group, "text", {
      class: "note",
      x: tip + 5 * outward,
      y: middle + 4,
      "text-anchor": outward < 0 ? "end" : "start",
      "aria-hidden": "true",
    }).text(inputSaid(spoken, input));
  }
  const at = { x: width, y: compact ? 14 : middle + 4.5, "text-anchor": "end" };
  add(group, "text", { class: "value", "aria-hidden": "true", ...at }).text(spanOf(spoken, swing, asItIs));
}

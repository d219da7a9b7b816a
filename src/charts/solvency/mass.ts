import type { Run } from "../../metrics/run";
import type { Options } from "../chart";
import { dotSize } from "../layout/dots";
import { bold, fit, textWidth } from "../layout/text";
import { add, addLine, type Layer } from "../parts/add";
import { lines } from "../parts/frame";
import type { Mark } from "../parts/marks";
import { ofHundred, verb } from "../words/chance";
import { barsOf } from "./bars";
import { drawDensity } from "./density";
import { drawDots } from "./dots";
import { distributionOf } from "./measures";
import type { Places } from "./places";

/** How many dots stand for all futures. */
export const dotCount = (compact: boolean): number => (compact ? 20 : 50);

/** Bars or dots: where the futures of one run are, those below the threshold in another colour. */
export function drawMass(root: Layer, run: Run, options: Options, places: Places): Mark[] {
  const { compact = false, form, width } = options;
  const { words, measure, plot, failed, x, threshold } = places;
  const at = distributionOf(run, options);
  const bad = verb(words, at.below, compact ? "" : words.chances.futures, measure.below);
  const good = `${ofHundred(words, 1 - at.below.estimate)} ${measure.above}`;
  const onOneLine = textWidth(bad + good, 13 * bold) + 24 < width;
  lines(root, [bad], failed === null ? plot.x : failed.x, 12, "label fails");
  const end = { x: width - 6, y: onOneLine ? 12 : 29, "text-anchor": "end" };
  add(root, "text", { class: "label pays", "aria-hidden": "true", ...end }).text(good);
  drawEnds(root, places);

  const top = x.domain()[1] ?? Infinity;
  const ground = { left: plot.x, right: plot.x + plot.width, threshold, top };
  if (form !== "dots") {
    return drawDensity(root, barsOf(run, at, x, { ...ground, width: compact ? 6 : 8 }), places);
  }
  const n = dotCount(compact);
  const room = { count: n * 0.8, width: places.beyond?.width ?? 90 };
  const size = dotSize([room], plot.height, compact ? 15 : 14);
  return drawDots(root, barsOf(run, at, x, { ...ground, width: size }), places, n, size);
}

/** The ground on which those stand who are apart from the scale. */
function drawEnds(root: Layer, { words: { solvency, numbers }, failed, beyond, x }: Places): void {
  const ends = [
    { box: failed, words: solvency.inDefaultBelow },
    { box: beyond, words: solvency.over(numbers.decimal(x.domain()[1] ?? Infinity)) },
  ];
  for (const { box, words } of ends) {
    if (box === null) continue;
    const base = box.y + box.height;
    addLine(root, "base", [box.x, base], [box.x + box.width, base]);
    const at = { x: box.x + box.width / 2, y: base + 20, "text-anchor": "middle" };
    add(root, "text", { class: "note", "aria-hidden": "true", ...at }).text(fit(words, box.width + 12, 12));
  }
}

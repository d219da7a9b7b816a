import type { Run } from "../../metrics/run";
import type { Options } from "../chart";
import { dotSize } from "../layout/dots";
import { bold, fit, textWidth } from "../layout/text";
import { add, addLine, type Layer } from "../parts/add";
import { lines } from "../parts/frame";
import type { Mark } from "../parts/roving";
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
  const { measure, plot, apart, x, threshold } = places;
  const at = distributionOf(run, options);
  const bad = verb(at.below, compact ? "" : "futures", measure.below);
  const good = `${ofHundred(1 - at.below.estimate)} ${measure.above}`;
  const right = plot.x + plot.width;
  const onOneLine = textWidth(bad + good, 13 * bold) + 24 < width;
  lines(root, [bad], apart.width > 0 ? 0 : plot.x, 12, "label fails");
  const end = { x: right, y: onOneLine ? 12 : 29, "text-anchor": "end" };
  add(root, "text", { class: "label pays", "aria-hidden": "true", ...end }).text(good);
  if (apart.width > 0) {
    const base = apart.y + apart.height;
    lines(root, [fit("in default", apart.width, 12)], 0, base + 20, "note");
    addLine(root, "base", [0, base], [apart.width, base]);
  }

  const ground = { left: plot.x, right, threshold };
  if (form !== "dots")
    return drawDensity(root, barsOf(run, at, x, { ...ground, width: compact ? 7 : 9 }), places);
  const n = dotCount(compact);
  const half = { count: n / 2, width: Math.max(apart.width, 90) };
  const size = dotSize([half], plot.height, compact ? 17 : 15);
  return drawDots(root, barsOf(run, at, x, { ...ground, width: size }), places, n, size);
}

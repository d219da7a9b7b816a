import { area, line } from "d3";
import type { Quantiles, QuarterSummary, Run, SamplePath } from "../../metrics/run";
import type { Box } from "../layout/box";
import { dodge } from "../layout/dodge";
import { add, type Layer } from "../parts/add";
import { lines } from "../parts/frame";
import type { Words } from "../words/words";

/** Scales of the fan; what is read at the end of quarter q stands at x(q + 1). */
export interface Scales {
  readonly x: (quarter: number) => number;
  readonly y: (cash: number) => number;
}

/** Draws the bands that hold 90 and 50 of 100 futures, and some single futures; nothing leaves the box. */
export function drawFan(root: Layer, run: Run, scales: Scales, box: Box, futures: number): void {
  const height = box.height + 6; // room for the crosses of defaults on the base line
  const window = add(root, "svg", { ...box, height, viewBox: `${box.x} ${box.y} ${box.width} ${height}` });
  const fan = add(window, "g", { class: "fan" });
  add(fan, "path", { class: "outer", d: band("p05", "p95", scales)(run.byQuarter) });
  add(fan, "path", { class: "inner", d: band("p25", "p75", scales)(run.byQuarter) });
  for (const path of run.samplePaths.slice(0, futures)) drawFuture(fan, path, run.quarters, scales);
}

const band = (low: keyof Quantiles, high: keyof Quantiles, { x, y }: Scales) =>
  area<QuarterSummary>(
    (_, quarter) => x(quarter + 1),
    ({ cash }) => y(cash[low].estimate),
    ({ cash }) => y(cash[high].estimate),
  );

/** A single future up to its default, if it has one. */
function drawFuture(fan: Layer, path: SamplePath, quarters: readonly string[], { x, y }: Scales): void {
  const end = path.defaultQuarter === null ? -1 : quarters.indexOf(path.defaultQuarter);
  const cash = end < 0 ? path.cash : path.cash.slice(0, end + 1);
  const curve = line<number>((_, quarter) => x(quarter + 1), y);
  add(fan, "path", { class: "future", d: curve(cash) });
  if (end < 0) return;
  const [left, top] = [x(end + 1) - 4, y(cash.at(-1) ?? 0) - 5];
  add(fan, "path", { class: "cross", d: `M${left},${top}l8,8m-8,0l8,-8` });
}

/** Says beside the end of the fan what its bands hold. */
export function labelBands(
  root: Layer,
  run: Run,
  box: Box,
  y: (cash: number) => number,
  { cashFan }: Words,
): void {
  const cash = run.byQuarter.at(-1)?.cash;
  if (cash === undefined) return;
  const inner = (y(cash.p25.estimate) + y(cash.p75.estimate)) / 2;
  const outer = (y(cash.p75.estimate) + y(cash.p95.estimate)) / 2;
  const [half = inner, most = outer] = dodge([inner, outer], 32, box.y, box.y + box.height - 14);
  const x = box.x + box.width + 8;
  lines(root, cashFan.half, x, half, "note", 14);
  lines(root, cashFan.most, x, most, "note", 14);
}

import { scaleLinear, type ScaleLinear } from "d3";
import type { Standing } from "../../metrics/backtest";
import { add, addLine, type Layer } from "../parts/add";
import { endsOf, overshoot } from "./words";

/** Heights of the parts of a row, from its top: the full band, the one in outline below it. */
export const lanes = [
  { y: 8, height: 14 },
  { y: 26, height: 10 },
] as const;
export const laneHeight = 44;

/** A scale of one row: everything that is drawn in it, from edge to edge. */
export function scaleOf(
  standings: readonly Standing[],
  [left, right]: readonly [number, number],
): ScaleLinear<number, number> {
  const values = standings.flatMap((standing) => {
    const { value, low, high } = standing.figure;
    return [...endsOf(standing), value, low ?? value, high ?? value];
  });
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const room = most > least ? 0 : 1;
  return scaleLinear([least - room, most + room], [left, right]);
}

/** What 90 and 50 of 100 futures gave, as one band within another. */
export function drawBand(group: Layer, { quantiles }: Standing, x: (value: number) => number, lane: number) {
  const at = lanes[lane] ?? lanes[1];
  const [p05 = 0, p25 = 0, , p75 = 0, p95 = 0] = quantiles;
  for (const [kind, from, to] of [
    ["outer", p05, p95],
    ["inner", p25, p75],
  ] as const) {
    const place = { x: x(from), y: at.y, height: at.height };
    add(group, "rect", { class: `${kind} lane-${lane}`, ...place, width: Math.max(1, x(to) - x(from)) });
  }
}

/** Where reality fell: a rule through both bands with a diamond on it, hollow for a plan, and the range of the reports. */
export function drawTruth(group: Layer, standing: Standing, x: (value: number) => number): void {
  const { value, low, high, plan } = standing.figure;
  const kind = `truth${plan === true ? " plan" : ""}${overshoot(standing) > 0 ? " outside" : ""}`;
  const truth = add(group, "g", { class: kind });
  const middle = lanes[0].y + lanes[0].height / 2;
  if (low !== undefined || high !== undefined)
    addLine(truth, "range", [x(low ?? value), middle], [x(high ?? value), middle]);
  addLine(truth, "rule", [x(value), 3], [x(value), lanes[1].y + lanes[1].height + 3]);
  add(truth, "path", { d: diamond(x(value), middle) });
}

export const diamond = (x: number, y: number): string => `M${x},${y - 6}l6,6l-6,6l-6,-6Z`;

import type { Interval } from "../../stats/wilson";
import { add, type Layer } from "./add";

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Dots of one size as one outline: a page follows a slider with one element where it would with fifty. */
export function addDots(layer: Layer, centres: readonly Point[], radius: number): void {
  const half = `a${radius},${radius} 0 1 1`;
  const dots = centres.map(
    ({ x, y }) => `M${x - radius},${y}${half} ${2 * radius},0${half} ${-2 * radius},0`,
  );
  if (dots.length > 0) add(layer, "path", { class: "dots", d: dots.join("") });
}

/** An interval that lies at a height, as one line with its ends; one without upper end runs to `edge` and has none there. */
export function addInterval(
  layer: Layer,
  x: (value: number) => number,
  { low, high }: Interval,
  y: number,
  edge: number,
): void {
  const end = "v8m0,-4";
  const to = high === Infinity ? `${edge}` : `${x(high)}m0,-4${end}`;
  add(layer, "path", { class: "margin", d: `M${x(low)},${y - 4}${end}H${to}` });
}

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

/** An interval that lies at a height, as one line with its ends. */
export function addInterval(layer: Layer, [from, to]: readonly [number, number], y: number): void {
  const end = "v8m0,-4";
  add(layer, "path", { class: "margin", d: `M${from},${y - 4}${end}H${to}m0,-4${end}` });
}

import type { Box } from "../layout/box";
import { textWidth } from "../layout/text";
import { years } from "../words/quarter";
import { add, addLine, type Layer } from "./add";

const labelSize = 12;

/** Which of the years are labelled, and how briefly, so that labels of a year `width` pixels wide do not touch. */
export function yearLabels(labels: readonly string[], width: number): (string | null)[] {
  const short = width < textWidth("2030", labelSize) + 8;
  const room = textWidth(short ? "’30" : "2030", labelSize) + 8;
  const every = Math.max(1, Math.ceil(room / width));
  return labels.map((label, index) =>
    (labels.length - 1 - index) % every === 0 ? (short ? `’${label.slice(2)}` : label) : null,
  );
}

/** Years under a picture, each label in the middle of its year, with quiet ticks where years meet. */
export function yearAxis(
  root: Layer,
  quarters: readonly string[],
  x: (quarter: number) => number,
  box: Box,
): void {
  const axis = add(root, "g", { class: "axis", "aria-hidden": "true" });
  const base = box.y + box.height;
  addLine(axis, "base", [box.x, base], [box.x + box.width, base]);
  const spans = years(quarters);
  const labels = yearLabels(
    spans.map((span) => span.label),
    x(4) - x(0),
  );
  spans.forEach((span, index) => {
    const [left, right] = [x(span.from), x(span.to)];
    if (index > 0) addLine(axis, "tick", [left, base], [left, base + 5]);
    const label = labels[index] ?? null;
    const partial = span.to - span.from < 4 && right - left < textWidth(label ?? "", labelSize);
    if (label === null || partial) return;
    add(axis, "text", { x: (left + right) / 2, y: base + 18, "text-anchor": "middle" }).text(label);
  });
}

/** Values across a picture: hairlines with their label at the left. */
export function valueAxis(
  root: Layer,
  ticks: readonly number[],
  y: (value: number) => number,
  label: (value: number) => string,
  box: Box,
): void {
  const axis = add(root, "g", { class: "axis", "aria-hidden": "true" });
  ticks.forEach((value) => {
    addLine(axis, "grid", [box.x, y(value)], [box.x + box.width, y(value)]);
    add(axis, "text", { x: box.x - 8, y: y(value), dy: "0.32em", "text-anchor": "end" }).text(label(value));
  });
}

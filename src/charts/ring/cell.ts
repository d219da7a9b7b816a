import type { Box } from "../layout/box";
import { add, type Layer } from "../parts/add";

/** What a cell shows: a value in words, none where there is nothing, and its step of colour, 0 to 6. */
export interface Cell {
  readonly says: string | null;
  readonly step: number;
  readonly numbered: boolean;
  readonly self: boolean; // where a party would meet itself
}

/** A cell of a matrix: coloured by its value, or a dot where there is nothing. */
export function drawCell(
  root: Layer,
  { x, y, width, height }: Box,
  { says, step, numbered, self }: Cell,
): Layer {
  const kind = says !== null ? `cell heated step-${step}` : "cell";
  const group = add(root, "g", { class: kind, transform: `translate(${x},${y})` });
  const inner = { x: 1, y: 1, width: width - 2, height: height - 2, rx: 2 };
  if (says !== null) add(group, "rect", { class: "heat", ...inner });
  else if (self) add(group, "rect", { class: "self", ...inner });
  else add(group, "circle", { class: "empty", cx: width / 2, cy: height / 2, r: 1.5 });
  if (says !== null && numbered) {
    const at = { x: width / 2, y: height / 2 + 4, "text-anchor": "middle" };
    add(group, "text", { "aria-hidden": "true", ...at }).text(says);
  }
  return group;
}

import type { Box } from "../layout/box";
import { add, type Layer } from "../parts/add";
import { billions } from "../words/money";
import type { Words } from "../words/words";

/** What a cell shows: an amount in bn USD and its step of colour, 0 to 6. */
export interface Cell {
  readonly amount: number;
  readonly step: number;
  readonly numbered: boolean;
  readonly self: boolean; // where a party would pay itself
}

/** A cell of the matrix: coloured by its amount, or a dot where nothing is paid. */
export function drawCell(
  root: Layer,
  words: Words,
  { x, y, width, height }: Box,
  { amount, step, numbered, self }: Cell,
): Layer {
  const kind = amount > 0 ? `cell heated step-${step}` : "cell";
  const group = add(root, "g", { class: kind, transform: `translate(${x},${y})` });
  const inner = { x: 1, y: 1, width: width - 2, height: height - 2, rx: 2 };
  if (amount > 0) add(group, "rect", { class: "heat", ...inner });
  else if (self) add(group, "rect", { class: "self", ...inner });
  else add(group, "circle", { class: "empty", cx: width / 2, cy: height / 2, r: 1.5 });
  if (amount > 0 && numbered) {
    const at = { x: width / 2, y: height / 2 + 4, "text-anchor": "middle" };
    add(group, "text", { "aria-hidden": "true", ...at }).text(billions(words, amount));
  }
  return group;
}

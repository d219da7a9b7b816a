import { Drawing } from "./drawing";

/** A group of the picture that marks are added to. */
export type Layer = Drawing;

/** Adds an element with its attributes. */
export function add(
  parent: Layer,
  name: keyof SVGElementTagNameMap,
  attributes: Drawing["attributes"] = {},
): Drawing {
  const added = new Drawing(name, attributes);
  parent.parts.push(added);
  return added;
}

type Place = readonly [x: number, y: number];

/** Adds a straight line between two points, for rules, ticks and whiskers. */
export const addLine = (parent: Layer, kind: string, [x1, y1]: Place, [x2, y2]: Place): Drawing =>
  add(parent, "line", { class: kind, x1, y1, x2, y2 });

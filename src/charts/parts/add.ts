import { type BaseType, select, type Selection } from "d3";

/** A selection of one element of the picture. */
export type One<Element extends BaseType> = Selection<Element, undefined, null, undefined>;

/** A group of the picture that marks are added to. */
export type Layer = One<SVGGElement>;

const svg = "http://www.w3.org/2000/svg";

/**
 * Adds an element with its attributes. `style` is none of them: a strict content security policy drops it in silence. While a
 * slider moves, thousands a second are added: past the selections, which take twice as long.
 */
export function add<Name extends keyof SVGElementTagNameMap, Parent extends Element>(
  parent: One<Parent>,
  name: Name,
  attributes: Readonly<Record<string, string | number | null>> = {},
): One<SVGElementTagNameMap[Name]> {
  const added = document.createElementNS(svg, name);
  for (const attribute in attributes) {
    const value = attributes[attribute];
    if (value !== null && value !== undefined) added.setAttribute(attribute, String(value));
  }
  parent.node()?.appendChild(added);
  return select(added);
}

type Place = readonly [x: number, y: number];

/** Adds a straight line between two points, for rules, ticks and whiskers. */
export const addLine = (parent: Layer, kind: string, [x1, y1]: Place, [x2, y2]: Place): One<SVGLineElement> =>
  add(parent, "line", { class: kind, x1, y1, x2, y2 });

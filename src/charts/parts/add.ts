import type { BaseType, Selection } from "d3";

/** A selection of one element of the picture. */
export type One<Element extends BaseType> = Selection<Element, undefined, null, undefined>;

/** A group of the picture that marks are added to. */
export type Layer = One<SVGGElement>;

/**
 * Adds an element with its attributes. `style` is none of them: a strict content security policy drops it in silence.
 */
export function add<Name extends keyof SVGElementTagNameMap, Parent extends BaseType>(
  parent: One<Parent>,
  name: Name,
  attributes: Readonly<Record<string, string | number | null>> = {},
): One<SVGElementTagNameMap[Name]> {
  const added = parent.append<SVGElementTagNameMap[Name]>(name);
  for (const [attribute, value] of Object.entries(attributes)) added.attr(attribute, value);
  return added;
}

type Place = readonly [x: number, y: number];

/** Adds a straight line between two points, for rules, ticks and whiskers. */
export const addLine = (parent: Layer, kind: string, [x1, y1]: Place, [x2, y2]: Place): One<SVGLineElement> =>
  add(parent, "line", { class: kind, x1, y1, x2, y2 });

import { line } from "d3";
import type { PartyMark } from "../chart";
import { add, type Layer } from "./add";

/** An outline around (0, 0), and how wide letters in it may be, both for a radius. */
interface Shape {
  readonly outline: (radius: number) => string;
  readonly room: number; // in radii
}

const colours = 8;
const circle: Shape = { outline: (radius) => pill(radius, radius), room: 1.55 };
const shapes: readonly Shape[] = [
  circle,
  { outline: polygon(4, Math.PI / 4), room: 1.6 },
  { outline: polygon(6, 0), room: 1.6 },
  { outline: polygon(4, 0), room: 1.5 },
  { outline: (radius) => pill(radius * 1.28, radius * 0.8), room: 2.1 },
  { outline: polygon(5, -Math.PI / 2), room: 1.5 },
];

/** A rectangle with round ends, half as wide and as high as given; a circle where both are one. */
function pill(across: number, down: number): string {
  const straight = 2 * (across - down);
  return `M${-across + down},${-down}h${straight}a${down},${down} 0 0 1 0,${2 * down}h${-straight}a${down},${down} 0 0 1 0,${-2 * down}Z`;
}

/** Outline of a regular polygon that covers the same area as the circle. */
function polygon(corners: number, turn: number): (radius: number) => string {
  const enlarge = Math.sqrt((2 * Math.PI) / (corners * Math.sin((2 * Math.PI) / corners)));
  return (radius) => {
    const points = Array.from({ length: corners }, (_, corner): [number, number] => {
      const angle = turn + (2 * Math.PI * corner) / corners;
      return [radius * enlarge * Math.cos(angle), radius * enlarge * Math.sin(angle)];
    });
    return `${line()(points) ?? ""}Z`;
  };
}

/** The class that gives a party its colour, as the custom property --party. */
export const partyColour = ({ color }: PartyMark): string => `party-${color % colours}`;

/** Whether another party had the colour of this one before: what is painted in it needs a hatch besides. */
export const isHatched = ({ color }: PartyMark): boolean => color >= colours;

/** The shape of a party. Colour and shape together differ for the first 24 parties. */
const shapeOf = ({ color }: PartyMark): Shape => shapes[color % shapes.length] ?? circle;

/** Draws a party as its letters in its shape and colour; `strong` fills the shape, for the obligor. */
export function drawParty(root: Layer, party: PartyMark, radius: number, strong = false): Layer {
  const { outline, room } = shapeOf(party);
  const kind = `party ${partyColour(party)}${strong ? " strong" : ""}`;
  const mark = add(root, "g", { class: kind, "data-party": party.id });
  add(mark, "path", { d: outline(radius) });
  const size = Math.min(13, (room * radius) / (party.short.length * 0.71));
  const letters = { "text-anchor": "middle", dy: "0.35em", style: `font-size:${size.toFixed(1)}px` };
  add(mark, "text", letters).text(party.short);
  return mark;
}

import { line } from "d3";
import type { PartyMark } from "../chart";
import { add, type Layer } from "./add";

const colours = 8;
const shapes = [
  circle,
  polygon(4, Math.PI / 4),
  polygon(6, 0),
  polygon(4, 0),
  polygon(3, -Math.PI / 2),
  polygon(3, Math.PI / 2),
] as const;

function circle(radius: number): string {
  return `M${-radius},0a${radius},${radius} 0 1,0 ${2 * radius},0a${radius},${radius} 0 1,0 ${-2 * radius},0Z`;
}

/** Outline of a regular polygon, enlarged so that it covers about the same area as the circle; triangles a little less. */
function polygon(corners: number, turn: number): (radius: number) => string {
  const equal = Math.sqrt((2 * Math.PI) / (corners * Math.sin((2 * Math.PI) / corners)));
  const enlarge = Math.min(equal, 1.4);
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

/** The outline of a party's shape around (0, 0). Colour and shape together differ for the first 24 parties. */
export const partyShape = ({ color }: PartyMark, radius: number): string =>
  (shapes[color % shapes.length] ?? circle)(radius);

/** Draws a party as its letters in its shape and colour; `strong` fills the shape, for the obligor. */
export function drawParty(root: Layer, party: PartyMark, radius: number, strong = false): Layer {
  const mark = add(root, "g", { class: `party ${partyColour(party)}${strong ? " strong" : ""}` });
  add(mark, "path", { d: partyShape(party, radius) });
  const shape = party.color % shapes.length;
  const room = radius * (shape >= 4 ? 1.25 : 1.5); // triangles are narrow where the letters stand
  const size = Math.min(13, room / (party.short.length * 0.68));
  add(mark, "text", {
    "text-anchor": "middle",
    dy: shape === 4 ? "0.7em" : shape === 5 ? "0.02em" : "0.35em",
  })
    .style("font-size", `${size.toFixed(1)}px`)
    .text(party.short);
  return mark;
}

import type { PartyMark } from "../chart";
import { overlap, type Box } from "../layout/box";
import { bold, fit, textWidth } from "../layout/text";

/** A party on the ring. Its name, around x, is left out where the picture is too narrow. */
export interface Node {
  readonly party: PartyMark;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly name: { text: string; x: number; y: number; box: Box } | null;
}

export interface Ring {
  readonly nodes: readonly Node[];
  readonly centre: { x: number; y: number };
  readonly height: number;
}

const nameSize = 13;

/** The ring with names where they fit without touching each other or a neighbour, else without, for a key below. */
export function ringFor(parties: readonly PartyMark[], width: number, compact: boolean): Ring {
  const bare = ringOf(parties, width, "none");
  if (compact) return bare;
  const named = [ringOf(parties, width, "whole"), ringOf(parties, width, "fitted")];
  return named.find((ring) => !isCrowded(ring)) ?? bare;
}

function isCrowded({ nodes }: Ring): boolean {
  const boxes = nodes.flatMap(({ x, y, radius, name }) => {
    const disc = { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
    return name === null ? [disc] : [disc, name.box];
  });
  return boxes.some((box, index) => boxes.slice(index + 1).some((other) => overlap(box, other)));
}

/**
 * Places parties on an ellipse, the first at the top and the rest clockwise. Names stand above the upper half and
 * below the lower half, outside the arrows; without them the ring takes the whole width.
 */
function ringOf(parties: readonly PartyMark[], width: number, names: "whole" | "fitted" | "none"): Ring {
  const named = names !== "none";
  const radius = named ? 21 : parties.length > 10 ? 15 : 17;
  const beside = named
    ? Math.max(...parties.map(({ name }) => textWidth(name, nameSize * bold))) / 2 - radius
    : 0;
  const across = Math.min((width - 4) / 2 - radius * 1.45 - Math.max(0, beside), 340);
  const down = named ? Math.min(across, Math.max(200, parties.length * 18)) : across;
  const above = radius * 1.9 + (named ? 26 : 2);
  const centre = { x: width / 2, y: above + down };
  const angles = parties.map((_, index) => angleAt(index, parties.length));
  const nodes = parties.map((party, index): Node => {
    const [cos, sin] = [Math.cos(angles[index] ?? 0), Math.sin(angles[index] ?? 0)];
    const [x, y] = [centre.x + across * cos, centre.y + down * sin];
    const own = index === 0 ? radius * 1.45 : radius;
    return {
      party,
      x,
      y,
      radius: own,
      name: named
        ? nameBeyond(party.name, x, y, own, sin < 0.02, names === "whole" ? width : across * 0.62)
        : null,
    };
  });
  return { nodes, centre, height: centre.y + down + above };
}

/** Angle of a party, the first having half as much room again on both sides, since most arrows meet there. */
function angleAt(index: number, count: number): number {
  const slot = (2 * Math.PI) / (count + 0.8);
  return -Math.PI / 2 + (index === 0 ? 0 : slot * (index + 0.4));
}

function nameBeyond(
  whole: string,
  x: number,
  y: number,
  radius: number,
  upper: boolean,
  room: number,
): Node["name"] {
  const text = fit(whole, room, nameSize * bold);
  const width = textWidth(text, nameSize * bold);
  const base = upper ? y - radius * 1.25 - 8 : y + radius * 1.25 + 18;
  return { text, x, y: base, box: { x: x - width / 2, y: base - 11, width, height: 15 } };
}

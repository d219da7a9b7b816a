import type { PartyMark } from "../chart";
import type { Box } from "./box";
import { bold, fit, textWidth } from "./text";

/** A party on the ring. Its name stands outside the ring unless the picture is too narrow. */
export interface Node {
  readonly party: PartyMark;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly name: { text: string; x: number; y: number; anchor: "start" | "middle" | "end"; box: Box } | null;
}

export interface Ring {
  readonly nodes: readonly Node[];
  readonly centre: { x: number; y: number };
  readonly height: number;
}

const nameSize = 13;

/**
 * Places parties on an ellipse, the first at the top and the rest clockwise, as wide as names beside it allow.
 * With `named` false the ring takes the whole width, for a key below.
 */
export function ringOf(parties: readonly PartyMark[], width: number, named: boolean): Ring {
  const radius = named ? 21 : parties.length > 10 ? 15 : 17;
  const beside = named ? Math.min(width * 0.22, Math.max(...parties.map(({ name }) => textWidth(name, nameSize * bold)))) : 0;
  const across = Math.min(width / 2 - radius * 1.5 - beside - 10, 330);
  const down = named ? Math.min(across, Math.max(150, parties.length * 16)) : across;
  const above = radius * 1.7 + (named ? 26 : 4);
  const centre = { x: width / 2, y: above + down };
  const nodes = parties.map((party, index): Node => {
    const angle = (2 * Math.PI * index) / parties.length - Math.PI / 2;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const [x, y] = [centre.x + across * cos, centre.y + down * sin];
    const own = index === 0 ? radius * 1.25 : radius;
    return { party, x, y, radius: own, name: named ? nameBeside(party.name, x, y, own, cos, sin, beside) : null };
  });
  return { nodes, centre, height: centre.y + down + above };
}

function nameBeside(whole: string, x: number, y: number, radius: number, cos: number, sin: number, room: number): Node["name"] {
  const anchor = Math.abs(cos) < 0.12 ? "middle" : cos > 0 ? "start" : "end";
  const text = anchor === "middle" ? whole : fit(whole, room, nameSize * bold);
  const out = radius * 1.25 + 7;
  const at = anchor === "middle" ? { x, y: y + (sin < 0 ? -out : out + 10) } : { x: x + Math.sign(cos) * out, y: y + 4.5 + sin * 8 };
  const width = textWidth(text, nameSize * bold);
  const left = anchor === "middle" ? at.x - width / 2 : anchor === "start" ? at.x : at.x - width;
  return { text, ...at, anchor, box: { x: left, y: at.y - 11, width, height: 15 } };
}

/** A point. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A curved arrow: a quadratic curve from edge to edge of two nodes, and a head. */
export interface Arrow {
  readonly start: Point;
  readonly bend: Point;
  readonly end: Point; // where the stem ends and the head begins
  readonly head: readonly [Point, Point, Point];
  readonly middle: Point;
}

const along = (a: Point, b: Point, c: Point, t: number): Point => ({
  x: (1 - t) ** 2 * a.x + 2 * t * (1 - t) * b.x + t ** 2 * c.x,
  y: (1 - t) ** 2 * a.y + 2 * t * (1 - t) * b.y + t ** 2 * c.y,
});

/** Point at parameter t of an arrow's stem. */
export const pointOn = ({ start, bend, end }: Arrow, t: number): Point => along(start, bend, end, t);

/**
 * The arrow between two nodes, bent towards the centre and to its own right, so that money there and money back never
 * lie on each other; `lane` counts further arrows in the same direction.
 */
export function arrowBetween(from: Node, to: Node, centre: Point, width: number, lane: number): Arrow {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const aside = 16 + length * 0.05 + lane * 26;
  const pull = 0.3;
  const bend = {
    x: middle.x + (centre.x - middle.x) * pull - (dy / length) * aside,
    y: middle.y + (centre.y - middle.y) * pull + (dx / length) * aside,
  };
  const headLength = 7 + width * 0.9;
  const start = edge(from, to, bend, from.radius * 1.2 + 2, false);
  const tip = edge(from, to, bend, to.radius * 1.2 + 3, true);
  const end = edge(from, to, bend, to.radius * 1.2 + 3 + headLength, true);
  const [hx, hy] = [tip.x - end.x, tip.y - end.y];
  const unit = Math.hypot(hx, hy);
  const half = 4 + width * 0.72;
  const side = (sign: number): Point => ({ x: end.x - (sign * hy * half) / unit, y: end.y + (sign * hx * half) / unit });
  return { start, bend: trimmed(from, bend, to, start, end), end, head: [side(1), tip, side(-1)], middle: along(from, bend, to, 0.5) };
}

/** The point of the curve at a distance from one of its ends, by halving. */
function edge(from: Point, to: Point, bend: Point, distance: number, atEnd: boolean): Point {
  const target = atEnd ? to : from;
  let [near, far] = [0, 0.5];
  for (let step = 0; step < 30; step++) {
    const t = (near + far) / 2;
    const point = along(from, bend, to, atEnd ? 1 - t : t);
    if (Math.hypot(point.x - target.x, point.y - target.y) < distance) near = t;
    else far = t;
  }
  return along(from, bend, to, atEnd ? 1 - near : near);
}

/** The bend of the shorter curve between two points of a curve: where its tangents there meet, nearly. */
function trimmed(from: Point, bend: Point, to: Point, start: Point, end: Point): Point {
  const middle = along(from, bend, to, 0.5);
  return { x: 2 * middle.x - (start.x + end.x) / 2, y: 2 * middle.y - (start.y + end.y) / 2 };
}

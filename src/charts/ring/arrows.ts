import { dodge } from "../layout/dodge";
import type { Node, Ring } from "./nodes";

/** A point of the picture. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A curved arrow: a quadratic curve between the edges of two nodes, and a head. */
export interface Arrow {
  readonly start: Point;
  readonly bend: Point;
  readonly end: Point; // where the stem ends and the head begins
  readonly head: readonly [Point, Point, Point];
}

/** What an arrow is to show: which nodes it joins, and how thick it is. */
export interface Join {
  readonly from: Node;
  readonly to: Node;
  readonly width: number;
}

const clear = 1.24; // radii from the middle of a node at which arrows begin and end
const apart = 0.34; // radians between the ends of two arrows at a node, if there is room
const most = 1.9; // radians to either side of the centre's direction within which arrows meet a node

/** Point of an arrow's stem at t from 0 to 1. */
export const pointOn = ({ start, bend, end }: Arrow, t: number): Point => ({
  x: (1 - t) ** 2 * start.x + 2 * t * (1 - t) * bend.x + t ** 2 * end.x,
  y: (1 - t) ** 2 * start.y + 2 * t * (1 - t) * bend.y + t ** 2 * end.y,
});

/**
 * Arrows that bend towards the centre of a ring and to their own right, so that money there and money back never lie on
 * each other; where several meet a node, their ends are spread along its edge.
 */
export function arrowsBetween(joins: readonly Join[], { nodes, centre }: Ring): Arrow[] {
  const lanes = new Map<string, number>();
  const bends = joins.map(({ from, to }) => {
    const pair = `${from.party.id} ${to.party.id}`;
    const lane = lanes.get(pair) ?? 0;
    lanes.set(pair, lane + 1);
    return bendBetween(from, to, centre, lane);
  });
  const starts: number[] = [];
  const ends: number[] = [];
  for (const node of nodes) {
    const inward = Math.atan2(centre.y - node.y, centre.x - node.x);
    const here = joins.flatMap(({ from, to }, index) => [
      ...(from === node ? [{ index, list: starts }] : []),
      ...(to === node ? [{ index, list: ends }] : []),
    ]);
    const wanted = here.map(({ index }) => turn(direction(node, bends[index] ?? centre) - inward));
    dodge(wanted, apart, -most, most).forEach((angle, k) => {
      const end = here[k];
      if (end !== undefined) end.list[end.index] = inward + angle;
    });
  }
  return joins.map((join, index) =>
    arrow(join, bends[index] ?? centre, starts[index] ?? 0, ends[index] ?? 0),
  );
}

/** The middle control point: neighbours meet well inside the ring, opposites go nearly straight. */
function bendBetween(from: Node, to: Node, centre: Point, lane: number): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const reach = Math.min(1, length / (2 * Math.hypot(from.x - centre.x, from.y - centre.y)));
  const aside = 8 + length * 0.06 + lane * 22;
  const pull = 0.62 - 0.42 * reach;
  return {
    x: middle.x + (centre.x - middle.x) * pull - (dy / length) * aside,
    y: middle.y + (centre.y - middle.y) * pull + (dx / length) * aside,
  };
}

const direction = (from: Point, to: Point): number => Math.atan2(to.y - from.y, to.x - from.x);

/** An angle brought to within half a turn of zero. */
const turn = (angle: number): number => angle - 2 * Math.PI * Math.round(angle / (2 * Math.PI));

const onEdge = (node: Node, angle: number, gap: number): Point => ({
  x: node.x + (node.radius * clear + gap) * Math.cos(angle),
  y: node.y + (node.radius * clear + gap) * Math.sin(angle),
});

function arrow({ from, to, width }: Join, bend: Point, leaves: number, meets: number): Arrow {
  const start = onEdge(from, leaves, 0);
  const tip = onEdge(to, meets, 1);
  const back = direction(tip, bend);
  const length = 6 + width * 0.85;
  const half = 3.2 + width * 0.7;
  const end = { x: tip.x + length * Math.cos(back), y: tip.y + length * Math.sin(back) };
  const corner = (sign: number): Point => ({
    x: end.x - sign * half * Math.sin(back),
    y: end.y + sign * half * Math.cos(back),
  });
  return { start, bend, end, head: [corner(1), tip, corner(-1)] };
}

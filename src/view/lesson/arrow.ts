/** A firm, or somebody outside, and where it stands in the picture. */
export interface Node {
  readonly id: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly firm: boolean;
}

/** Money from one to the other; widths in pixels. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly money: number;
  readonly owed?: number; // of which `money` is paid
  readonly kind: "cash" | "equity";
  readonly label: string;
  readonly bend?: number; // how far its middle lies off the straight line, to the right of the way
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const towards = (from: Point, to: Point, by: number): Point => {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  return { x: from.x + (by * (to.x - from.x)) / length, y: from.y + (by * (to.y - from.y)) / length };
};

const letter = 7; // pixels, in the type of narrow screens
const outsider = 8; // pixels by which a word may be wider than a firm

const said = ({ x, y }: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** The curve of an arrow between two nodes, its head, and the place of its label. */
export function shapeOf(arrow: Arrow, nodes: readonly Node[], radius: number) {
  const [from, to] = [nodeOf(nodes, arrow.from), nodeOf(nodes, arrow.to)];
  const bend = arrow.bend ?? 0;
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const aside = { x: (from.y - to.y) / length, y: (to.x - from.x) / length };
  const middle = { x: (from.x + to.x) / 2 + bend * aside.x, y: (from.y + to.y) / 2 + bend * aside.y };
  const width = Math.max(arrow.money, arrow.owed ?? 0);
  const headLength = 9 + width / 3;
  const start = towards(from, middle, radius + (from.firm ? 2 : outsider));
  const tip = towards(to, middle, radius + (to.firm ? 3 : outsider));
  const end = towards(tip, middle, headLength - 1);
  const side = width / 2 + 5;
  const tail = towards(tip, middle, headLength);
  const along = { x: (tip.x - tail.x) / headLength, y: (tip.y - tail.y) / headLength };
  const wing = (way: 1 | -1) => ({ x: tail.x - way * side * along.y, y: tail.y + way * side * along.x });
  const reach = 14 * Math.abs(aside.y) + (8 + (letter * arrow.label.length) / 2) * Math.abs(aside.x); // of its label, so that it lies beside
  const beside = (bend < 0 ? -1 : 1) * (width / 2 + reach);
  return {
    path: `M${said(start)}Q${said(middle)} ${said(end)}`,
    head: `M${said(tip)}L${said(wing(1))}L${said(wing(-1))}Z`,
    label: {
      x: (start.x + 2 * middle.x + end.x) / 4 + beside * aside.x,
      y: (start.y + 2 * middle.y + end.y) / 4 + beside * aside.y,
    },
  };
}

function nodeOf(nodes: readonly Node[], id: string): Node {
  const found = nodes.find((node) => node.id === id);
  if (found === undefined) throw new RangeError(`diagram: expected a node ${id}, got none`);
  return found;
}

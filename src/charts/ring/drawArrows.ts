import type { Reading } from "../chart";
import { overlap, type Box } from "../layout/box";
import { bold, textWidth } from "../layout/text";
import { add, type Layer } from "../parts/add";
import { partyColour } from "../parts/partyMark";
import { markOf, type Mark } from "../parts/marks";
import { money } from "../words/money";
import { partyOf } from "../words/party";
import type { Words } from "../words/words";
import { arrowsBetween, pointOn, type Arrow } from "./arrows";
import type { Movement, Purpose } from "./movements";
import type { Ring } from "./nodes";
import { movementWords } from "./words";

/** A movement of money with its place in the picture. */
export interface Placed {
  readonly movement: Movement;
  readonly arrow: Arrow;
  readonly width: number;
}

/** Dashes that tell purposes apart, longer on thicker lines. */
export function dash(purpose: Purpose, width: number): string {
  if (purpose === "bill") return "none";
  if (purpose === "equity") return `${7 + width} ${4 + width * 0.5}`;
  if (purpose === "shares") return `${7 + width} ${3 + width * 0.5} ${2 + width * 0.4} ${3 + width * 0.5}`;
  return `${1.5 + width * 0.4} ${2.5 + width * 0.5}`;
}

/** Places an arrow for every movement; its width in pixels follows the amount. */
export function placeArrows(
  inside: readonly Movement[],
  ring: Ring,
  widthOf: (amount: number) => number,
): Placed[] {
  const nodes = new Map(ring.nodes.map((node) => [node.party.id, node]));
  const joins = inside.flatMap((movement) => {
    const [from, to] = [nodes.get(movement.from), nodes.get(movement.to)];
    if (from === undefined || to === undefined) return [];
    return [{ movement, from, to, width: widthOf(movement.amount) }];
  });
  const arrows = arrowsBetween(joins, ring);
  return joins.flatMap(({ movement, width }, index) => {
    const arrow = arrows[index];
    return arrow === undefined ? [] : [{ movement, width, arrow }];
  });
}

/** An arrow in the colour of the payer, on a strip of paper that lets it pass over others. */
export function drawArrow(root: Layer, { movement, arrow, width }: Placed, reading: Reading): Mark {
  const { start, bend, end, head } = arrow;
  const group = add(root, "g", { class: `arrow ${partyColour(partyOf(reading, movement.from))}` });
  const d = `M${start.x},${start.y}Q${bend.x},${bend.y} ${end.x},${end.y}`;
  const dashes = dash(movement.purpose, width);
  add(group, "path", { class: "under", d, "stroke-width": width + 3 });
  add(group, "path", { class: "reach", d });
  add(group, "path", { class: "stem", d, "stroke-width": width, "stroke-dasharray": dashes });
  add(group, "path", { class: "head", d: `M${head.map(({ x, y }) => `${x},${y}`).join("L")}Z` });
  return markOf(group, movementWords(movement, reading));
}

const tries = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73];

/** Writes the sums of the `most` largest arrows on them, where there is room; the others say theirs on focus. */
export function drawSums(
  root: Layer,
  words: Words,
  placed: readonly Placed[],
  { nodes }: Ring,
  most: number,
): void {
  const taken: Box[] = nodes.flatMap(({ x, y, radius, name }) => {
    const reach = radius * 1.2;
    const own = { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach };
    return name === null ? [own] : [own, name.box];
  });
  for (const { movement, arrow } of placed.slice(0, most)) {
    const text = money(words, movement.amount);
    const width = textWidth(text, 12 * bold) + 6;
    const boxes = tries.map((t): Box => {
      const { x, y } = pointOn(arrow, t);
      return { x: x - width / 2, y: y - 9, width, height: 18 };
    });
    const free = boxes.find((box) => !taken.some((other) => overlap(other, box)));
    if (free === undefined) continue;
    taken.push(free);
    const at = { x: free.x + width / 2, y: free.y + 13, "text-anchor": "middle" };
    add(root, "text", { class: "sum halo", "aria-hidden": "true", ...at }).text(text);
  }
}

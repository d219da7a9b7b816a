import type { PartyMark } from "../chart";
import { fit, wrap } from "../layout/text";
import { add, type Layer } from "../parts/add";
import { lines } from "../parts/frame";
import { drawParty } from "../parts/partyMark";
import { markOf, type Mark } from "../parts/marks";
import { money } from "../words/money";
import type { Words } from "../words/words";
import type { Movement } from "./movements";
import type { Node } from "./nodes";
import { totalOf } from "./words";

/** A party on the ring; the obligor is filled. */
export function drawNode(
  root: Layer,
  words: Words,
  node: Node,
  inside: readonly Movement[],
  obligor: string,
): Mark {
  const { party, x, y, radius, name } = node;
  const mark = drawParty(root, party, radius, party.id === obligor).attr("transform", `translate(${x},${y})`);
  if (name !== null) {
    const at = { x: name.x, y: name.y, "text-anchor": "middle" };
    add(root, "text", { class: "label halo", "aria-hidden": "true", ...at }).text(name.text);
  }
  const [pays, receives] = [totalOf(inside, "from", party.id), totalOf(inside, "to", party.id)];
  return markOf(mark, words.ring.node(party.name, money(words, pays), money(words, receives)));
}

const row = 30;

/** A name in one line or in two; what is longer yet is cut. */
function namedIn(name: string, width: number): string[] {
  const whole = wrap(name, width, 12);
  return whole.length > 2 ? [fit(name, width, 12)] : whole;
}

/** Letters and names of the parties in columns, for a ring that has no room for names. Returns the height used. */
export function drawNames(
  root: Layer,
  parties: readonly PartyMark[],
  obligor: string,
  y: number,
  width: number,
): number {
  const columns = Math.max(1, Math.floor(width / 140));
  const column = width / columns;
  parties.forEach((party, index) => {
    const left = (index % columns) * column;
    const top = y + Math.floor(index / columns) * row;
    drawParty(root, party, 10, party.id === obligor)
      .attr("transform", `translate(${left + 13},${top + 14})`)
      .attr("aria-hidden", "true");
    const name = namedIn(party.name, column - 36);
    lines(root, name, left + 31, top + 18 - 7.5 * (name.length - 1), "note");
  });
  return Math.ceil(parties.length / columns) * row + 8;
}

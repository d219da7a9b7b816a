import { scaleLinear } from "d3";
import type { Run } from "../../metrics/run";
import { firstRun, type Chart, type Options, type PartyMark, type Reading } from "../chart";
import { add, type Layer } from "../parts/add";
import type { Drawing } from "../parts/drawing";
import { frame, key, noteHeight, resize, writeNote } from "../parts/frame";
import { labelMarks } from "../parts/marks";
import { money } from "../words/money";
import type { Words } from "../words/words";
import { dash, drawArrow, drawSums, placeArrows } from "./drawArrows";
import { drawNames, drawNode } from "./drawNodes";
import { largest, movements, type Movement, purposes } from "./movements";
import { ringFor } from "./nodes";
import { finding, periodWords, sharesNote, table } from "./words";
import "./ring.css";

/**
 * The obligor at the top, the others to its right and left in turn, so that those named first are not all on one side.
 * A party keeps its place whatever the numbers do.
 */
function around({ obligor, parties }: Reading): PartyMark[] {
  const others = parties.filter(({ id }) => id !== obligor);
  const right = others.filter((_, index) => index % 2 === 0);
  const left = others.filter((_, index) => index % 2 === 1);
  return [...parties.filter(({ id }) => id === obligor), ...right, ...left.reverse()];
}

function draw(runs: readonly Run[], options: Options): Drawing {
  const run = firstRun(runs, "ring");
  const { width, words, compact = false, obligor, parties, period } = options;
  const { inside, outside } = movements(run, parties, period);
  const ring = ringFor(around(options), width, compact);
  const picture = frame("ring", width, 0, finding(runs, options));
  const { svg, root } = picture;
  const most = options.domain?.[0] ?? widest(runs, options);
  const placed = placeArrows(inside, ring, scaleLinear([0, most], [1.2, compact ? 9 : 13]));
  const arrows = placed.map((each) => drawArrow(root, each, options));
  drawSums(root, words, placed, ring, compact ? 3 : 7);
  const nodes = ring.nodes.map((node) => drawNode(root, words, node, inside, obligor));

  let y = ring.height + 6;
  if (ring.nodes.every(({ name }) => name === null)) y += drawNames(root, parties, obligor, y, width);
  y += key(root, legend(inside, words), { x: 2, y, width });
  const rest = outside > 0 ? words.ring.outside(money(words, outside)) : "";
  const note = words.ring.note(periodWords(run, options)) + sharesNote(words, inside) + rest;
  writeNote(root, note, 0, y, width);
  resize(picture, y + noteHeight(note, width));
  labelMarks([...nodes, ...arrows]);
  return svg;
}

/** The sum of the widest arrow; of a single quarter that of any quarter, so that quarters can be held against each other. */
function widest(runs: readonly Run[], { parties, period }: Reading): number {
  if (period === undefined || period.from !== period.to) return largest(runs, parties, period);
  const quarters = runs[0]?.quarters ?? [];
  return Math.max(...quarters.map((quarter) => largest(runs, parties, { from: quarter, to: quarter })));
}

function legend(
  inside: readonly Movement[],
  { ring }: Words,
): { label: string; sample: (layer: Layer) => void }[] {
  const used = purposes.filter((purpose) => inside.some((movement) => movement.purpose === purpose));
  return used.map((purpose) => ({
    label: ring.purposes[purpose],
    sample: (layer: Layer): void => {
      const group = add(layer, "g", { class: "legend" });
      const look = { "stroke-width": 2.5, "stroke-dasharray": dash(purpose, 0) };
      add(group, "path", { class: "stem", d: "M-2,8h18", ...look });
    },
  }));
}

/** Where the money goes: the firms on a ring, an arrow for what each pays another. */
export const ring: Chart = {
  id: "ring",
  title: (words) => words.ring.title,
  draw,
  finding,
  table,
  domain: (runs, reading) => [widest(runs, reading)],
};

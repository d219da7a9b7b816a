import { scaleQuantize } from "d3";
import type { Run } from "../../metrics/run";
import { firstRun, type Chart, type Options, type PartyMark, type Reading } from "../chart";
import { fit, textWidth } from "../layout/text";
import type { Layer } from "../parts/add";
import type { Drawing } from "../parts/drawing";
import { frame, lines, noteHeight, writeNote } from "../parts/frame";
import { drawParty } from "../parts/partyMark";
import { markOf, labelMarks, type Mark } from "../parts/marks";
import { billions, money } from "../words/money";
import { drawCell } from "./cell";
import { movements, type Movement } from "./movements";
import { finding, sharesNote, table } from "./words";

const steps = [0, 1, 2, 3, 4, 5, 6];
const head = 46;

/** Sums from each party to each other for all purposes, bn USD, by "from to". */
function sums(inside: readonly Movement[]): Map<string, number> {
  const cells = new Map<string, number>();
  for (const { from, to, amount } of inside)
    cells.set(`${from} ${to}`, amount + (cells.get(`${from} ${to}`) ?? 0));
  return cells;
}

/** The largest sum between two parties in any run. */
function largestCell(runs: readonly Run[], { parties, period }: Reading): number {
  const cells = runs.flatMap((run) => [...sums(movements(run, parties, period).inside).values()]);
  return Math.max(0, ...cells) || 1;
}

/** Rows pay, columns are paid; parties without any money on that side are left out. */
function draw(runs: readonly Run[], options: Options): Drawing {
  const { width, words, compact = false, parties, period } = options;
  const { inside } = movements(firstRun(runs, "matrix"), parties, period);
  const payers = parties.filter(({ id }) => inside.some(({ from }) => from === id));
  const paid = parties.filter(({ id }) => inside.some(({ to }) => to === id));
  const widest = Math.max(40, ...payers.map(({ name }) => textWidth(name, 13)));
  const names = compact ? 40 : Math.min(width * 0.3, widest + 42);
  const size = Math.min(58, (width - names) / Math.max(1, paid.length));
  const row = Math.max(24, Math.min(34, size));
  const numbered = size >= 25;
  const note = words.matrix.note + sharesNote(words, inside) + (numbered ? "" : words.matrix.unnumbered);
  const end = head + payers.length * row + 4;
  const { svg, root } = frame("matrix", width, end + noteHeight(note, width), finding(runs, options));

  if (!compact) lines(root, [words.matrix.corner], 0, 26, "note");
  paid.forEach((party, column) => {
    heading(root, party, options, names + (column + 0.5) * size, 22, Math.min(13, size * 0.36));
  });
  const cells = sums(inside);
  const step = scaleQuantize([0, options.domain?.[0] ?? largestCell(runs, options)], steps);
  const marks = payers.flatMap((payer, index): Mark[] => {
    const y = head + index * row;
    heading(root, payer, options, 14, y + row / 2, 11);
    if (!compact) lines(root, [fit(payer.name, names - 42, 13)], 34, y + row / 2 + 4.5, "");
    return paid.flatMap((payee, column): Mark[] => {
      const amount = cells.get(`${payer.id} ${payee.id}`) ?? 0;
      const box = { x: names + column * size, y, width: size, height: row };
      const self = payer.id === payee.id;
      const says = amount > 0 ? billions(words, amount) : null;
      const group = drawCell(root, box, { says, step: step(amount), numbered, self });
      const said = words.matrix.cell(payer.name, payee.name, money(words, amount));
      return amount > 0 ? [markOf(group, said)] : [];
    });
  });
  writeNote(root, note, 0, end, width);
  labelMarks(marks);
  return svg;
}

function heading(
  root: Layer,
  party: PartyMark,
  { obligor }: Reading,
  x: number,
  y: number,
  radius: number,
): void {
  const mark = drawParty(root, party, radius, party.id === obligor);
  mark.attr("transform", `translate(${x},${y})`).attr("aria-hidden", "true");
}

/** The ring as a table of who pays whom, its equal for those who cannot or will not follow arrows. */
export const matrix: Chart = {
  id: "matrix",
  title: (words) => words.matrix.title,
  draw,
  finding,
  table,
  domain: (runs, reading) => [largestCell(runs, reading)],
};

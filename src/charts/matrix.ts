import { max, scaleQuantize } from "d3";
import type { Run } from "../metrics/run";
import type { Chart, Options, PartyMark, Reading } from "./chart";
import { firstRun } from "./chart";
import { movements, type Movement } from "./layout/money";
import { fit, textWidth } from "./layout/text";
import { frame, lines, noteHeight, writeNote, type Layer } from "./parts/frame";
import { drawParty } from "./parts/partyMark";
import { rove, type Mark } from "./parts/roving";
import { ring } from "./ring";
import { billions, money } from "./words/money";

const steps = [0, 1, 2, 3, 4, 5, 6];

/** Sums from each party to each other for all purposes, bn USD, by "from to". */
function sums(inside: readonly Movement[]): Map<string, number> {
  const cells = new Map<string, number>();
  for (const { from, to, amount } of inside) cells.set(`${from} ${to}`, amount + (cells.get(`${from} ${to}`) ?? 0));
  return cells;
}

/** Rows that pay and columns that are paid: parties without any money either way are left out. */
function ends(parties: readonly PartyMark[], inside: readonly Movement[]): { payers: PartyMark[]; paid: PartyMark[] } {
  const payers = parties.filter(({ id }) => inside.some(({ from }) => from === id));
  const paid = parties.filter(({ id }) => inside.some(({ to }) => to === id));
  return { payers, paid };
}

function draw(runs: readonly Run[], options: Options): SVGSVGElement {
  const { width, compact = false, obligor, parties } = options;
  const { inside } = movements(firstRun(runs, "matrix"), parties, options.period);
  const { payers, paid } = ends(parties, inside);
  const cells = sums(inside);
  const names = compact ? 40 : Math.min(width * 0.26, Math.max(...payers.map(({ name }) => textWidth(name, 13)), 40) + 42);
  const size = Math.min(58, (width - names) / Math.max(1, paid.length));
  const row = Math.max(24, Math.min(34, size));
  const most = options.domain?.[0] ?? domain(runs, options)[0] ?? 1;
  const step = scaleQuantize([0, most], steps);
  const numbered = size >= 25;
  const note = `bn dollars, rows pay columns. ${numbered ? "" : "Darker or brighter is more; each cell says its sum. "}Empty: nothing is paid.`;
  const top = 46;
  const height = top + payers.length * row + noteHeight(note, width);
  const { svg, root } = frame("matrix", width, height, finding(runs, options));
  lines(root, ["pays ↓   to →"], 0, 26, "note");
  paid.forEach((party, column) => {
    drawParty(root, party, Math.min(13, size * 0.4), party.id === obligor).attr("transform", `translate(${names + (column + 0.5) * size},22)`).attr("aria-hidden", "true");
  });
  const marks = payers.flatMap((payer, index) => {
    const y = top + index * row;
    drawParty(root, payer, 11, payer.id === obligor).attr("transform", `translate(14,${y + row / 2})`).attr("aria-hidden", "true");
    if (!compact) lines(root, [fit(payer.name, names - 42, 13)], 34, y + row / 2 + 4.5, payer.id === obligor ? "own" : "");
    return paid.flatMap((payee, column): Mark[] => {
      const amount = cells.get(`${payer.id} ${payee.id}`) ?? 0;
      const group = root.append("g").attr("class", "cell").attr("transform", `translate(${names + column * size},${y})`);
      return drawCell(group, amount, { width: size, height: row, self: payer.id === payee.id, step: step(amount), numbered }, `${payer.name} pays ${payee.name} ${money(amount)}`);
    });
  });
  writeNote(root, note, 0, top + payers.length * row, width);
  rove(svg, marks, options.focus);
  return svg;
}

interface CellLook {
  readonly width: number;
  readonly height: number;
  readonly self: boolean;
  readonly step: number;
  readonly numbered: boolean;
}

function drawCell(group: Layer, amount: number, look: CellLook, text: string): Mark[] {
  const { width, height } = look;
  if (amount <= 0) {
    if (look.self) group.append("rect").attr("class", "self").attr("x", 1).attr("y", 1).attr("width", width - 2).attr("height", height - 2);
    else group.append("circle").attr("class", "empty").attr("cx", width / 2).attr("cy", height / 2).attr("r", 1.5);
    return [];
  }
  group.classed(`heated step-${look.step}`, true);
  group.append("rect").attr("class", "heat").attr("x", 1).attr("y", 1).attr("width", width - 2).attr("height", height - 2).attr("rx", 2);
  if (look.numbered) group.append("text").attr("aria-hidden", "true").attr("x", width / 2).attr("y", height / 2 + 4).attr("text-anchor", "middle").text(billions(amount));
  const element = group.node();
  return element === null ? [] : [{ element, text }];
}

/** The largest sum between two parties. */
const domain = (runs: readonly Run[], { parties, period }: Reading): readonly number[] => [
  max(runs.flatMap((run) => [...sums(movements(run, parties, period).inside).values()])) ?? 1,
];

const finding = (runs: readonly Run[], reading: Reading): string => ring.finding(runs, reading);

/** The ring as a table of who pays whom, its equal for those who cannot or will not follow arrows. */
export const matrix: Chart = { id: "matrix", title: "Who pays whom", draw, finding, table: ring.table, domain };

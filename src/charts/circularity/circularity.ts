import { scaleQuantize } from "d3";
import type { Run } from "../../metrics/run";
import { firstRun, type Chart, type Options, type PartyMark } from "../chart";
import { fit, textWidth } from "../layout/text";
import { add } from "../parts/add";
import type { Drawing } from "../parts/drawing";
import { frame, lines, noteHeight, writeNote } from "../parts/frame";
import { drawParty } from "../parts/partyMark";
import { markOf, labelMarks, type Mark } from "../parts/marks";
import { drawCell } from "../ring/cell";
import { partyOf } from "../words/party";
import { finding, finnWords, ofDollars, roundWords, table, vendorWords, yearsOf } from "./words";

const steps = [0, 1, 2, 3, 4, 5, 6];
const head = 24;
const row = 30;

/** One cell of a row: a share, and what it says; null where there is none. */
interface Cell {
  readonly share: number;
  readonly says: string;
}
interface Row {
  readonly name: string;
  readonly party: PartyMark | null;
  readonly cells: readonly (Cell | null)[];
}

/** A row a vendor that invests in its customer, then all firms together; a column a year. */
function rowsOf(run: Run, options: Options): { years: string[]; rows: Row[] } {
  const { finn, circular } = options.words.circularity;
  const years = yearsOf(run, options);
  const pairs = years[0]?.vendors ?? [];
  const cell = (share: number | null, says: string) => (share !== null && share > 0 ? { share, says } : null);
  const vendors = pairs.map(({ vendor, customer }): Row => {
    const party = partyOf(options, vendor);
    const cells = years.map(({ year, vendors: list }) => {
      const found = list.find((other) => other.vendor === vendor && other.customer === customer);
      return found === undefined ? null : cell(found.roundTripShare, vendorWords(found, year, options));
    });
    return { name: party.name, party, cells };
  });
  return {
    years: years.map(({ year }) => year),
    rows: [
      ...vendors.filter(({ cells }) => cells.some((one) => one !== null)),
      { name: finn, party: null, cells: years.map((at) => cell(at.finnIndex, finnWords(at, options))) },
      {
        name: circular,
        party: null,
        cells: years.map((at) => cell(at.circularShare, roundWords(at, options))),
      },
    ],
  };
}

const numbered = 25; // pixels that a cell needs for its number

function draw(runs: readonly Run[], options: Options): Drawing {
  const { width, words, compact = false } = options;
  const { note } = words.circularity;
  const { years, rows } = rowsOf(firstRun(runs, "circularity"), options);
  const end = head + rows.length * row + 4;
  const { svg, root } = frame("circularity", width, end + noteHeight(note, width), finding(runs, options));
  const widest = Math.max(...rows.map(({ name }) => textWidth(name, 13)));
  const spare = width - years.length * numbered;
  const names = Math.min(Math.max(width * (compact ? 0.34 : 0.3), spare), widest + 42);
  const size = (width - names) / Math.max(1, years.length);
  const every = Math.ceil((textWidth("’26", 12) + 4) / size);
  years.forEach((year, k) => {
    if (k % every !== 0) return;
    const label = size < 36 ? `’${year.slice(2)}` : year;
    const at = { class: "note", x: names + (k + 0.5) * size, y: 14, "text-anchor": "middle" };
    add(root, "text", { "aria-hidden": "true", ...at }).text(label);
  });
  const step = scaleQuantize([0, 1], steps);
  const marks = rows.flatMap(({ name, party, cells }, i): Mark[] => {
    const y = head + i * row;
    if (party !== null)
      drawParty(root, party, 10)
        .attr("transform", `translate(12,${y + row / 2})`)
        .attr("aria-hidden", "true");
    lines(
      root,
      [fit(name, names - (party === null ? 6 : 36), 13)],
      party === null ? 0 : 30,
      y + row / 2 + 4.5,
      "",
    );
    return cells.flatMap((cell, k) => {
      const box = { x: names + k * size, y, width: size, height: row };
      const says = cell === null ? null : ofDollars(options, cell.share);
      const look = { says, step: step(cell?.share ?? 0), numbered: size >= numbered, self: false };
      const drawn = drawCell(root, box, look);
      if (party !== null) drawn.attr("data-party", party.id);
      return cell === null ? [] : [markOf(drawn, cell.says)];
    });
  });
  writeNote(root, note, 0, end, width);
  labelMarks(marks);
  return svg;
}

/** How circular the money is, vendor by vendor and for all firms, year by year. */
export const circularity: Chart = {
  id: "circularity",
  title: (words) => words.circularity.title,
  draw,
  finding,
  table,
};

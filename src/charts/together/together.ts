import { scaleQuantize } from "d3";
import type { Run } from "../../metrics/run";
import { anatomyIn, firstRun, type Chart, type Options } from "../chart";
import { fit, textWidth } from "../layout/text";
import type { Drawing } from "../parts/drawing";
import { frame, lines, noteHeight, writeNote } from "../parts/frame";
import { drawParty } from "../parts/partyMark";
import { markOf, labelMarks, type Mark } from "../parts/marks";
import { drawCell } from "../ring/cell";
import { partyOf } from "../words/party";
import { cellWords, finding, kindOf, matrixOf, pairWords, table } from "./words";

const steps = [0, 1, 2, 3, 4, 5, 6];
const head = 40;

/** Rows and columns are parties; a cell says in how many of 100 futures both are hit. */
function draw(runs: readonly Run[], options: Options): Drawing {
  firstRun(runs, "together");
  const { width, words, compact = false } = options;
  const { parties: ids } = anatomyIn(options, "together").together;
  const both = matrixOf(options);
  const parties = ids.map((id) => partyOf(options, id));
  const widest = Math.max(40, ...parties.map(({ name }) => textWidth(name, 13)));
  const names = compact ? 40 : Math.min(width * 0.3, widest + 42);
  const size = Math.min(58, (width - names) / Math.max(1, parties.length));
  const row = Math.max(24, Math.min(34, size));
  const note = words.together.note(words.together.hit[kindOf(options)]);
  const end = head + parties.length * row + 4;
  const { svg, root } = frame("together", width, end + noteHeight(note, width), finding(runs, options));
  parties.forEach((party, column) => {
    const at = `translate(${names + (column + 0.5) * size},20)`;
    drawParty(root, party, Math.min(13, size * 0.36))
      .attr("transform", at)
      .attr("aria-hidden", "true");
  });
  const step = scaleQuantize([0, Math.max(...both.flat().map(({ estimate }) => estimate)) || 1], steps);
  const marks = parties.flatMap((party, i): Mark[] => {
    const y = head + i * row;
    drawParty(root, party, 11)
      .attr("transform", `translate(14,${y + row / 2})`)
      .attr("aria-hidden", "true");
    if (!compact) lines(root, [fit(party.name, names - 42, 13)], 34, y + row / 2 + 4.5, "");
    return parties.map((other, j) => {
      const share = both[i]?.[j] ?? { estimate: 0, low: 0, high: 1 };
      const says = share.estimate > 0 ? cellWords(options, share.estimate) : null;
      const box = { x: names + j * size, y, width: size, height: row };
      const cell = { says, step: step(share.estimate), numbered: size >= 25, self: i === j };
      const drawn = drawCell(root, box, cell).attr("data-party", party.id);
      return markOf(drawn, pairWords(party, other, share, options));
    });
  });
  writeNote(root, note, 0, end, width);
  labelMarks(marks);
  return svg;
}

/** How often any two firms are hit at once. */
export const together: Chart = {
  id: "together",
  ofReadingAlone: true,
  title: (words) => words.together.title,
  forms: ["tenth", "distress"],
  draw,
  finding,
  table,
  restsOn: (reading) => [anatomyIn(reading, "together").paths],
};

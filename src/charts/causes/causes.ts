import { scaleLinear } from "d3";
import type { CauseShare } from "../../metrics/anatomy/causeShares";
import type { Run } from "../../metrics/run";
import { anatomyIn, firstRun, type Chart, type Options } from "../chart";
import { fit, textWidth } from "../layout/text";
import { add, addLine, type Layer } from "../parts/add";
import type { Drawing } from "../parts/drawing";
import { frame, noteHeight, writeNote } from "../parts/frame";
import { markOf, labelMarks } from "../parts/marks";
import { chance } from "../words/chance";
import type { Words } from "../words/words";
import { finding, shareWords, table } from "./words";
import "./causes.css";

const thickness = 16;

function draw(runs: readonly Run[], options: Options): Drawing {
  firstRun(runs, "causes");
  const { width, words, compact = false } = options;
  const { note, names: named } = words.causes;
  const causes = anatomyIn(options, "causes").causes.filter(({ share }) => share.estimate > 0);
  const height = compact ? 50 : 34;
  const end = causes.length * height + 4;
  const { svg, root } = frame("causes", width, end + noteHeight(note, width), finding(runs, options));
  const names = compact ? 0 : Math.max(...causes.map(({ id }) => textWidth(named[id], 13)), 40) + 14;
  const figures = compact
    ? 0
    : Math.max(...causes.map(({ share }) => textWidth(chance(words, share), 12)), 40) + 14;
  const x = scaleLinear([0, 1], [names, width - figures - 2]);
  const marks = causes.map((cause, index) => {
    const group = add(root, "g", { transform: `translate(0,${index * height})` });
    add(group, "rect", { class: "catch", width, height: height - 2 });
    drawRow(group, words, cause, x, { compact, width });
    return markOf(group, shareWords(words, cause));
  });
  writeNote(root, note, 0, end, width);
  labelMarks(marks);
  return svg;
}

/** A cause's name, its bar with the part that nothing else would have saved, the interval, and the figure. */
function drawRow(
  group: Layer,
  words: Words,
  { id, share, only }: CauseShare,
  x: (share: number) => number,
  { compact, width }: { readonly compact: boolean; readonly width: number },
): void {
  const middle = compact ? 34 : 16;
  const y = compact ? 15 : middle + 4.5;
  const said = chance(words, share);
  const name = words.causes.names[id];
  const shown = compact ? fit(name, width - textWidth(said, 12) - 8, 13) : name;
  add(group, "text", { "aria-hidden": "true", x: 0, y }).text(shown);
  const figure = { "aria-hidden": "true", class: "note", x: width, y, "text-anchor": "end" };
  add(group, "text", figure).text(said);
  const bar = (kind: string, to: number) =>
    add(group, "rect", {
      class: kind,
      x: x(0),
      y: middle - thickness / 2,
      width: Math.max(0.5, x(to) - x(0)),
      height: thickness,
    });
  bar("cause", share.estimate);
  bar("alone", only.estimate);
  addLine(group, "margin", [x(share.low), middle], [x(share.high), middle]);
  for (const end of [share.low, share.high])
    addLine(group, "margin", [x(end), middle - 4], [x(end), middle + 4]);
}

/** What would have saved the futures that fail, one part of chance at a time. */
export const causes: Chart = {
  id: "causes",
  ofReadingAlone: true,
  title: (words) => words.causes.title,
  draw,
  finding,
  table,
  restsOn: (reading) => [anatomyIn(reading, "causes").paths],
};

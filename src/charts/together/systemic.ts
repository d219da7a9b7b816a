import { scaleLinear } from "d3";
import type { Run } from "../../metrics/run";
import { anatomyIn, firstRun, type Chart, type Options } from "../chart";
import { fit, textWidth } from "../layout/text";
import { add, addLine } from "../parts/add";
import { addInterval } from "../parts/outlines";
import type { Drawing } from "../parts/drawing";
import { frame, noteHeight, writeNote } from "../parts/frame";
import { drawParty } from "../parts/partyMark";
import { markOf, labelMarks } from "../parts/marks";
import { moneyWithin } from "../words/money";
import { partyOf } from "../words/party";
import { finding, rowWords, table } from "./systemicWords";
import "./together.css";

const bar = 14;

/** A bar a party: what all others lose when it is hit, with its interval, and a tick for what they usually do. */
function draw(runs: readonly Run[], options: Options): Drawing {
  firstRun(runs, "systemic");
  const { systemic } = anatomyIn(options, "systemic");
  const { width, words, compact = false } = options;
  const { note } = words.systemic;
  const height = compact ? 50 : 34;
  const end = systemic.length * height + 4;
  const { svg, root } = frame("systemic", width, end + noteHeight(note, width), finding(runs, options));
  const widest = Math.max(40, ...systemic.map(({ party }) => textWidth(partyOf(options, party).name, 13)));
  const names = compact ? 0 : Math.min(190, widest + 46);
  const figures = compact
    ? 0
    : Math.max(...systemic.map(({ coVaR }) => textWidth(moneyWithin(words, coVaR), 12)), 40) + 12;
  const ends = systemic.flatMap(({ coVaR: { estimate, high } }) => [estimate, high]);
  const most = Math.max(...ends.filter(Number.isFinite)) || 1;
  const x = scaleLinear([0, most], [names, width - figures]);
  const marks = systemic.map((loss, index) => {
    const party = partyOf(options, loss.party);
    const group = add(root, "g", { transform: `translate(0,${index * height})` });
    const middle = compact ? 34 : 16;
    const y = compact ? 14 : middle + 4.5;
    add(group, "rect", { class: "catch", width, height: height - 2 });
    drawParty(group, party, compact ? 9 : 12)
      .attr("transform", `translate(14,${compact ? 10 : middle})`)
      .attr("aria-hidden", "true");
    const said = moneyWithin(words, loss.coVaR);
    const room = compact ? width - 34 - textWidth(said, 12) - 8 : names - 42;
    add(group, "text", { "aria-hidden": "true", x: 34, y }).text(fit(party.name, room, 13));
    const figure = { "aria-hidden": "true", class: "note", x: width, y, "text-anchor": "end" };
    add(group, "text", figure).text(said);
    const place = { x: x(0), y: middle - bar / 2, height: bar };
    add(group, "rect", { class: "systemic", ...place, width: Math.max(0.5, x(loss.coVaR.estimate) - x(0)) });
    addInterval(group, x, loss.coVaR, middle, width - figures);
    const usual = x(loss.usual.estimate);
    addLine(group, "threshold", [usual, middle - bar / 2 - 2], [usual, middle + bar / 2 + 2]);
    return markOf(group, rowWords(loss, options));
  });
  writeNote(root, note, 0, end, width);
  labelMarks(marks);
  return svg;
}

/** Conditional value at risk: who loses with whom. */
export const systemic: Chart = {
  id: "systemic",
  ofReadingAlone: true,
  title: (words) => words.systemic.title,
  draw,
  finding,
  table,
  restsOn: (reading) => [anatomyIn(reading, "systemic").paths],
};

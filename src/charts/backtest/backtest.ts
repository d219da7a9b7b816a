import type { Standing } from "../../metrics/backtest";
import type { Run } from "../../metrics/run";
import type { Chart, Options } from "../chart";
import { fit, textWidth } from "../layout/text";
import { add, addLine, type Layer } from "../parts/add";
import type { Drawing } from "../parts/drawing";
import { frame, key, lines, noteHeight, noteSize, resize, writeNote } from "../parts/frame";
import { markOf, labelMarks } from "../parts/marks";
import { ofHundred } from "../words/chance";
import { money } from "../words/money";
import type { Words } from "../words/words";
import { diamond, drawBand, drawTruth, laneHeight, lanes, scaleOf } from "./row";
import { backtestsIn, endsOf, finding, labelOf, rowWords, table } from "./words";
import "./backtest.css";

const edge = 8;

/** A plan is told as one: it has not come yet. */
const valueSaid = ({ backtest }: Words, { plan }: Standing["figure"]) =>
  plan === true ? backtest.planned : backtest.came;

/** A row a figure: where the futures lay, and where reality fell. */
function draw(runs: readonly Run[], options: Options): Drawing {
  const { width, words, compact = false } = options;
  const said = words.backtest;
  const [first, second] = backtestsIn(options);
  const picture = frame("backtest", width, 0, finding(runs, options));
  const { svg, root } = picture;
  const labels = first.standings.map((standing) => {
    const [low, high] = endsOf(standing).map((end) => money(words, end));
    return [
      labelOf(words, standing.figure),
      valueSaid(words, standing.figure)(money(words, standing.figure.value), low, high),
    ] as const;
  });
  const widest = Math.max(
    ...labels.map(([label, note]) => Math.max(textWidth(label, 13), textWidth(note, 12))),
  );
  const names = compact ? 0 : Math.min(width * 0.45, widest + 14);
  const counts = Math.max(
    ...[words.chances.moreThan99, words.chances.fewerThan1].map((text) => textWidth(text, 12)),
  );
  const [left, right] = [names + edge, width - counts - 2 * edge - 4];
  const above = compact ? 34 : 4; // labels stand over their bands on a phone
  const height = above + laneHeight;
  const top = key(root, keyEntries(options), { x: 0, y: 0, width }) + 22;
  add(root, "text", {
    class: "note",
    "aria-hidden": "true",
    x: width,
    y: top - 6,
    "text-anchor": "end",
  }).text(said.less);
  const marks = first.standings.map((standing, row) => {
    const group = add(root, "g", { class: "row", transform: `translate(0,${top + row * height})` });
    add(group, "rect", { class: "catch", width, height: height - 2 });
    const [label, note] = labels[row];
    const room = compact ? width : names - edge;
    lines(group, [fit(label, room, 13)], 0, compact ? 14 : above + 16, "");
    lines(group, [fit(note, room, noteSize)], 0, compact ? 30 : above + 33, "note");
    const bands = add(group, "g", { transform: `translate(0,${above})` });
    const both = [standing, ...(second?.standings.slice(row, row + 1) ?? [])];
    const x = scaleOf(both, [left, right]);
    both.forEach((each, lane) => {
      drawBand(bands, each, x, lane);
      const y = (lanes[lane] ?? lanes[1]).y + (lane === 0 ? 11 : 10);
      const at = { class: lane === 0 ? "count" : "note", x: width, y, "text-anchor": "end" };
      add(bands, "text", { "aria-hidden": "true", ...at }).text(ofHundred(words, each.below.estimate));
    });
    drawTruth(bands, standing, x);
    return markOf(group, rowWords(options, row));
  });
  const end = top + first.standings.length * height;
  writeNote(root, said.note, 0, end, width);
  resize(picture, end + noteHeight(said.note, width));
  labelMarks(marks);
  return svg;
}

function keyEntries({ words, ...options }: Options) {
  const { wide, middle, other, truth, plannedMark } = words.backtest;
  const [, second] = backtestsIn({ words, ...options });
  const box = (kind: string) => (layer: Layer) =>
    void add(layer, "rect", { class: kind, x: 1, y: 3, width: 14, height: 10 });
  const mark = (kind: string) => (layer: Layer) => {
    const group = add(layer, "g", { class: kind });
    addLine(group, "rule", [8, 0], [8, 16]);
    add(group, "path", { d: diamond(8, 8) });
  };
  return [
    { label: wide, sample: box("outer lane-0") },
    { label: middle, sample: box("inner lane-0") },
    ...(second === undefined ? [] : [{ label: other(second.scenario.title), sample: box("outer lane-1") }]),
    { label: truth, sample: mark("truth") },
    { label: plannedMark, sample: mark("truth plan") },
  ];
}

/** A scenario of an earlier day against what was reported later. */
export const backtest: Chart = {
  id: "backtest",
  ofReadingAlone: true,
  title: (words) => words.backtest.title,
  draw,
  finding,
  table,
  origin: (reading) =>
    backtestsIn(reading).map(({ scenario, paths }) =>
      reading.words.backtest.origin(scenario.title, reading.words.numbers.count(paths)),
    ),
};

import { scaleLinear } from "d3";
import { lossChannels, type Run } from "../../metrics/run";
import { firstRun, type Chart, type Options } from "../chart";
import { bold, textWidth } from "../layout/text";
import { add, type Layer } from "../parts/add";
import type { Drawing } from "../parts/drawing";
import { frame, key, noteHeight, resize, writeNote } from "../parts/frame";
import { markOf, labelMarks } from "../parts/marks";
import { money } from "../words/money";
import { lastOf } from "../words/quarter";
import type { Words } from "../words/words";
import { drawOther, drawRow, drawShareholders, middleOf, type RowPlaces } from "./row";
import { channelsIn, heldBy, orderIn, rowsOf, type Row } from "./rows";
import { marksNote } from "./marked";
import { finding, rowWords, table } from "./words";
import "./losses.css";

function draw(runs: readonly Run[], options: Options): Drawing {
  const { width, words } = options;
  const order = options.order ?? orderIn(options);
  const run = firstRun(runs, "losses");
  const rows = rowsOf(run, { ...options, order });
  const end = lastOf(words, run.quarters);
  const note = words.losses.note(end) + marksNote(words, rows);
  const others = runs.slice(1);
  const picture = frame("losses", width, 0, finding(runs, options));
  const { svg, root } = picture;
  const top = key(root, legend(rows, others, words), { x: 0, y: 0, width }) + 14;
  const places = placesFor(rows, options);
  const x = scaleLinear(
    [0, options.domain?.[0] ?? heldBy(runs, options)[0] ?? 1],
    [places.values, width - 6],
  );
  const marks = rows.map((row, index) => {
    const group = add(root, "g", { transform: `translate(0,${top + index * places.height})` });
    drawRow(group, words, row, x, places);
    others.forEach((other, k) => {
      const loss = other.losses[row.party.id];
      if (loss !== undefined) drawOther(group, x(loss.ifDefault.estimate), middleOf(places), k + 1);
    });
    return markOf(group, rowWords(words, row, end));
  });
  const bottom = top + rows.length * places.height + 4;
  writeNote(root, note, 0, bottom, width);
  resize(picture, bottom + noteHeight(note, width));
  labelMarks(marks);
  return svg;
}

function placesFor(rows: readonly Row[], { width, words, compact = false }: Options): RowPlaces {
  if (compact) return { compact, width, names: 0, values: 0, height: 52 };
  const widest = Math.max(...rows.map(({ party }) => textWidth(party.name, 13)), 40);
  const names = Math.min(Math.max(190, 0.28 * width), widest + 46);
  return { compact, width, names, values: names + textWidth(money(words, 999), 13 * bold) + 12, height: 36 };
}

function legend(
  rows: readonly Row[],
  others: readonly Run[],
  { losses }: Words,
): { label: string; sample: (layer: Layer) => void }[] {
  const channels = channelsIn(rows).map((channel) => {
    const look = { class: `channel-${lossChannels.indexOf(channel)}`, y: 2, width: 13, height: 11, rx: 1.5 };
    return { label: losses.channels[channel], sample: (layer: Layer): void => void add(layer, "rect", look) };
  });
  const means = others.map((other, index) => ({
    label: losses.otherMean(other.scenario.title),
    sample: (layer: Layer): void => drawOther(layer, 7, 8, index + 1),
  }));
  const sample = (layer: Layer): void => drawShareholders(layer, [0, 13], 5);
  const beside = rows.some(({ loss }) => (loss.shareholders?.taken.estimate ?? 0) >= 0.05)
    ? [{ label: losses.beside, sample }]
    : [];
  return [...channels, ...beside, ...means];
}

/** Who loses what if it defaults, and by which channel. */
export const losses: Chart = {
  id: "losses",
  title: (words) => words.losses.title,
  draw,
  finding,
  table,
  domain: heldBy,
};

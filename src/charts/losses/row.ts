import { lossChannels, type PartyLoss } from "../../metrics/run";
import { fit } from "../layout/text";
import { add, addLine, type Layer } from "../parts/add";
import { addInterval } from "../parts/outlines";
import { drawParty } from "../parts/partyMark";
import { money } from "../words/money";
import type { Words } from "../words/words";
import { channelShares, type Row } from "./rows";

/** Where the parts of a row are: on a phone the words stand over the bar, else before it. */
export interface RowPlaces {
  readonly compact: boolean;
  readonly width: number;
  readonly names: number; // room for mark and name
  readonly values: number; // right end of the figures
  readonly height: number;
}

type Scale = (value: number) => number;

const thickness = 18;

/** Height of the middle of the bar in its row. */
export const middleOf = ({ compact }: RowPlaces): number => (compact ? 33 : 16);

/** A party's mark, name and figure, its bar by channels, the interval of the mean and how bad 1 in 20 is. */
export function drawRow(group: Layer, words: Words, { party, loss }: Row, x: Scale, places: RowPlaces): void {
  const { compact, width, names, values, height } = places;
  const middle = middleOf(places);
  add(group, "rect", { class: "catch", width, height: height - 2 });
  drawParty(group, party, compact ? 9 : 12)
    .attr("transform", `translate(${compact ? 11 : 14},${compact ? 10 : middle})`)
    .attr("aria-hidden", "true");
  const y = compact ? 14 : middle + 4.5;
  const name = fit(party.name, compact ? width - 110 : names - 42, 13);
  add(group, "text", { "aria-hidden": "true", x: compact ? 28 : 34, y }).text(name);
  const figure = { class: "label", x: compact ? width : values - 10, y, "text-anchor": "end" };
  add(group, "text", { "aria-hidden": "true", ...figure }).text(money(words, loss.ifDefault.estimate));
  drawBar(group, loss, x, middle);
  drawSpread(group, loss, x, middle, width);
  const taken = loss.shareholders?.taken.estimate ?? 0;
  if (x(taken) - x(0) > 1) drawShareholders(group, [x(0), x(taken)], middle + thickness / 2 + 2);
}

/** What its shareholders lose beside it, under its own bar. */
export function drawShareholders(layer: Layer, [from, to]: readonly [number, number], y: number): void {
  add(layer, "rect", { class: "shareholders", x: from, y, width: to - from, height: 4 });
}

function drawBar(group: Layer, loss: PartyLoss, x: Scale, middle: number): void {
  const shares = channelShares(loss);
  let before = 0;
  lossChannels.forEach((channel, index) => {
    const [from, to] = [x(before), x(before + shares[channel] * loss.ifDefault.estimate)];
    const bar = {
      x: from,
      y: middle - thickness / 2,
      width: Math.max(0.5, to - from - 1),
      height: thickness,
    };
    if (to - from > 0.4) add(group, "rect", { class: `channel-${index}`, ...bar });
    before += shares[channel] * loss.ifDefault.estimate;
  });
}

function drawSpread(
  group: Layer,
  { ifDefault, p95 }: PartyLoss,
  x: Scale,
  middle: number,
  edge: number,
): void {
  const tail = x(p95.estimate);
  if (p95.estimate > ifDefault.estimate)
    addLine(group, "tail", [x(ifDefault.estimate), middle], [tail, middle]);
  addInterval(group, x, ifDefault, middle, edge);
  add(group, "circle", { class: "tail-end", cx: tail, cy: middle, r: 4 });
}

/** The same party's mean in another run. */
export function drawOther(layer: Layer, x: number, y: number, series: number): void {
  const group = add(layer, "g", { class: `series series-${series % 9}` });
  add(group, "path", { class: "other", d: `M${x},${y - 6}l5,6l-5,6l-5,-6Z` });
}

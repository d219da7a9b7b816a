import { max, scaleLinear, sum } from "d3";
import { lossChannels, type LossChannel, type PartyLoss, type Run } from "../metrics/run";
import type { Chart, Options, PartyMark, Reading, Table } from "./chart";
import { firstRun } from "./chart";
import { bold, fit, textWidth } from "./layout/text";
import { drawParty } from "./parts/partyMark";
import { frame, key, noteHeight, writeNote, type Layer } from "./parts/frame";
import { rove, type Mark } from "./parts/roving";
import { obligorName } from "./words/party";
import { money, moneyWithin } from "./words/money";

const channelWords: Readonly<Record<LossChannel, string>> = {
  unpaid: "unpaid bills",
  backlog: "lost backlog",
  equity: "equity written down",
  onward: "onward orders",
  guarantee: "guarantees called",
};

const note =
  "Bars: mean loss if it defaults, with its 95 % interval, split as the mean loss over all futures is. Circles: 1 in 20 of all futures is worse.";

interface Row {
  readonly party: PartyMark;
  readonly loss: PartyLoss;
}

/** Parties with a loss, largest first, or in the order given. Those that lose nothing at all are left out. */
function rowsOf(run: Run, { parties, order }: Reading & Pick<Options, "order">): Row[] {
  const rows = parties.flatMap((party) => {
    const loss = run.losses[party.id];
    return loss !== undefined && (loss.ifDefault.estimate > 0 || loss.p95.estimate > 0) ? [{ party, loss }] : [];
  });
  const place = ({ party }: Row): number => order?.indexOf(party.id) ?? -1;
  const known = (row: Row): number => (place(row) < 0 ? Number.MAX_SAFE_INTEGER : place(row));
  return rows.sort((a, b) => known(a) - known(b) || b.loss.ifDefault.estimate - a.loss.ifDefault.estimate);
}

const channelsIn = (rows: readonly Row[]): LossChannel[] =>
  lossChannels.filter((channel) => rows.some(({ loss }) => loss.channels[channel] > 0));

function draw(runs: readonly Run[], options: Options): SVGSVGElement {
  const run = firstRun(runs, "losses");
  const { width, compact = false } = options;
  const rows = rowsOf(run, options);
  const step = compact ? 52 : 36;
  const legend = channelsIn(rows).map((channel) => ({
    label: channelWords[channel],
    sample: (layer: Layer): void =>
      void layer.append("rect").attr("class", `channel-${lossChannels.indexOf(channel)}`).attr("y", 2).attr("width", 13).attr("height", 11).attr("rx", 1.5),
  }));
  const others = runs.slice(1).map((other, index) => ({
    label: `mean if default, ${other.scenario.title}`,
    sample: (layer: Layer): void => diamond(layer, 7, 8, index + 1),
  }));
  const { svg, root } = frame("losses", width, 10, finding(runs, options));
  const top = key(root, [...legend, ...others], { x: 0, y: 0, width }) + 14;
  const names = compact ? 0 : Math.min(190, Math.max(...rows.map(({ party }) => textWidth(party.name, 13)), 40) + 46);
  const values = textWidth("$1.24 tn", 13 * bold) + 10;
  const most = options.domain?.[0] ?? domain(runs)[0] ?? 1;
  const x = scaleLinear([0, most], [names, width - values]);
  const marks = rows.flatMap((row, index): Mark[] => {
    const group = root.append("g").attr("transform", `translate(0,${top + index * step})`);
    drawRow(group, row, x, { names, compact, width });
    runs.slice(1).forEach((other, k) => {
      const loss = other.losses[row.party.id];
      if (loss !== undefined) diamond(group, x(loss.ifDefault.estimate), compact ? 33 : 16, k + 1);
    });
    const element = group.node();
    return element === null ? [] : [{ element, text: words(row) }];
  });
  const end = top + rows.length * step + 4;
  writeNote(root, note, 0, end, width);
  const height = end + noteHeight(note, width);
  svg.setAttribute("height", String(height));
  svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
  rove(svg, marks, options.focus);
  return svg;
}

function diamond(layer: Layer, x: number, y: number, series: number): void {
  const group = layer.append("g").attr("class", `series series-${series % 9}`);
  group.append("path").attr("class", "other").attr("d", `M${x},${y - 6}l5,6l-5,6l-5,-6Z`);
}

function drawRow(group: Layer, { party, loss }: Row, x: (value: number) => number, at: { names: number; compact: boolean; width: number }): void {
  const [y, bar] = at.compact ? [24, 18] : [7, 18];
  const middle = y + bar / 2;
  group.append("rect").attr("class", "catch").attr("width", at.width).attr("height", at.compact ? 48 : 34);
  drawParty(group, party, at.compact ? 9 : 12).attr("transform", `translate(${at.compact ? 11 : 14},${at.compact ? 10 : middle})`).attr("aria-hidden", "true");
  const room = at.compact ? at.width - 110 : at.names - 42;
  group.append("text").attr("aria-hidden", "true").attr("x", at.compact ? 28 : 34).attr("y", at.compact ? 14 : middle + 4.5).text(fit(party.name, room, 13));

  const channels = lossChannels.map((channel) => Math.max(0, loss.channels[channel]));
  const scale = loss.ifDefault.estimate / Math.max(sum(channels), 1e-12);
  let so = 0;
  channels.forEach((mean, index) => {
    const width = x(so + mean * scale) - x(so);
    if (width > 0.4) group.append("rect").attr("class", `channel-${index}`).attr("x", x(so)).attr("y", y).attr("width", Math.max(0.5, width - 1)).attr("height", bar);
    so += mean * scale;
  });
  const mean = x(loss.ifDefault.estimate);
  const tail = x(loss.p95.estimate);
  if (tail > mean) group.append("line").attr("class", "tail").attr("x1", mean).attr("x2", tail).attr("y1", middle).attr("y2", middle);
  group.append("line").attr("class", "margin").attr("x1", x(loss.ifDefault.low)).attr("x2", x(loss.ifDefault.high)).attr("y1", middle).attr("y2", middle);
  for (const end of [loss.ifDefault.low, loss.ifDefault.high]) {
    group.append("line").attr("class", "margin").attr("x1", x(end)).attr("x2", x(end)).attr("y1", middle - 4).attr("y2", middle + 4);
  }
  group.append("circle").attr("class", "tail-end").attr("cx", tail).attr("cy", middle).attr("r", 4);
  const text = group.append("text").attr("class", "label").attr("aria-hidden", "true").text(money(loss.ifDefault.estimate));
  if (at.compact) text.attr("x", at.width).attr("y", 14).attr("text-anchor", "end");
  else text.attr("x", Math.max(mean, tail, x(loss.ifDefault.high)) + 10).attr("y", middle + 4.5);
}

function words({ party, loss }: Row): string {
  const all = Math.max(sum(lossChannels, (channel) => loss.channels[channel]), 1e-12);
  const parts = lossChannels
    .filter((channel) => loss.channels[channel] / all >= 0.005)
    .map((channel) => `${channelWords[channel]} ${((100 * loss.channels[channel]) / all).toFixed(0)} %`);
  return `${party.name} loses ${moneyWithin(loss.ifDefault)} on average if it defaults: ${parts.join(", ")}; 1 in 20 futures is worse than ${money(loss.p95.estimate)}`;
}

/** The longest bar or whisker of any run. */
const domain = (runs: readonly Run[]): readonly number[] => [
  max(runs.flatMap((run) => Object.values(run.losses)), (loss) => Math.max(loss.ifDefault.high, loss.p95.estimate)) ?? 1,
];

function finding(runs: readonly Run[], reading: Reading): string {
  const run = firstRun(runs, "losses");
  const rows = rowsOf(run, reading);
  const worst = rows[0];
  if (worst === undefined) return `No firm loses anything in any of the ${run.paths} simulated futures.`;
  const rest = rows.slice(1, 3).map(({ party, loss }) => `${party.name} ${money(loss.ifDefault.estimate)}`);
  const others = rest.length > 0 ? `, then ${rest.join(" and ")}` : "";
  return `If ${obligorName(reading)} defaults, ${worst.party.name} loses most, ${moneyWithin(worst.loss.ifDefault)} on average${others}.`;
}

function table(runs: readonly Run[], reading: Reading): Table {
  const figures = ["ifDefault", "mean", "p95", "expectedShortfall", "distressed"] as const;
  const columns = ["scenario", "party", "figure", "value", "low", "high"];
  const rows = runs.flatMap((run) =>
    rowsOf(run, reading).flatMap(({ party, loss }): (string | number)[][] => [
      ...figures.map((figure) => [run.scenario.title, party.name, figure, loss[figure].estimate, loss[figure].low, loss[figure].high]),
      ...lossChannels.map((channel) => [run.scenario.title, party.name, `mean, ${channelWords[channel]}`, loss.channels[channel], "", ""]),
    ]),
  );
  return { columns, rows };
}

/** Who loses what if it defaults, and by which channel. */
export const losses: Chart = { id: "losses", title: "Who loses what?", draw, finding, table, domain };

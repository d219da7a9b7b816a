import { area, line, scaleLinear } from "d3";
import type { Estimate, Run } from "../metrics/run";
import type { Chart, Options, Reading, Table } from "./chart";
import { firstRun } from "./chart";
import type { Box } from "./layout/box";
import { dodge } from "./layout/dodge";
import { bold, fit, textWidth } from "./layout/text";
import { valueAxis, yearAxis } from "./parts/axis";
import { frame, lines, noteHeight, writeNote, type Layer } from "./parts/frame";
import { rove } from "./parts/roving";
import { slices } from "./parts/slices";
import { chance, complement, ofHundred } from "./words/chance";
import { obligorName } from "./words/party";
import { inWords, yearOf } from "./words/quarter";

const note = "Share of futures without a default so far. The shaded edge is the 95 % interval of the simulation.";

const certain: Estimate = { estimate: 1, low: 1, high: 1 };

/** Shares without a default at the start and at the end of each quarter. */
const still = (run: Run): Estimate[] => [
  certain,
  ...run.byQuarter.map((quarter) => complement(quarter.default)),
];

function curve(root: Layer, run: Run, kind: string, x: (at: number) => number, y: (share: number) => number): void {
  const shares = still(run);
  const band = area<Estimate>((_, at) => x(at), (share) => y(share.low), (share) => y(share.high));
  const middle = line<Estimate>((_, at) => x(at), (share) => y(share.estimate));
  const group = root.append("g").attr("class", kind);
  group.append("path").attr("class", "interval").attr("d", band(shares));
  group.append("path").attr("class", "line").attr("d", middle(shares));
}

function draw(runs: readonly Run[], options: Options): SVGSVGElement {
  const { width, compact = false } = options;
  const height = options.height ?? (compact ? 260 : 320) + noteHeight(note, width);
  const { svg, root } = frame("survival", width, height, finding(runs, options));
  const titles = runs.map((run) => (runs.length > 1 ? run.scenario.title : "no default"));
  const widest = Math.max(textWidth("more than 99", 13), ...titles.map((title) => textWidth(title, 13 * bold)));
  const room = Math.min(width * 0.34, widest + 10);
  const plot: Box = { x: 34, y: 30, width: width - 34 - room, height: height - noteHeight(note, width) - 30 - 28 };
  const quarters = firstRun(runs, "survival").quarters;
  const x = scaleLinear([0, quarters.length], [plot.x, plot.x + plot.width]);
  const y = scaleLinear([options.domain?.[0] ?? 0, 1], [plot.y + plot.height, plot.y]);
  valueAxis(root, y.ticks(5), y, (share) => (100 * share).toFixed(0), plot);
  lines(root, ["of 100 futures"], 0, 12, "note");
  yearAxis(root, quarters, x, plot);

  const marks = slices(root, quarters, x, plot, (quarter) => {
    const says = runs.map((run) => `${runs.length > 1 ? `${run.scenario.title}: ` : ""}${chance(still(run)[quarter + 1] ?? certain)}`);
    return `Still paying at the end of ${inWords(quarters[quarter] ?? "")}: ${says.join("; ")}`;
  }, options.year);
  if (options.ghost !== undefined) curve(root, options.ghost, "ghost", x, y);
  runs.forEach((run, index) => curve(root, run, `series series-${index % 9}`, x, y));
  const ends = runs.map((run, index) => ({ run, title: titles[index] ?? "", kind: `series-${index % 9}` }));
  if (options.ghost !== undefined) ends.push({ run: options.ghost, title: "before", kind: "before" });
  label(root, ends, { x: plot.x + plot.width + 8, room: room - 8 }, y);
  writeNote(root, note, 0, height - noteHeight(note, width), width);
  rove(svg, marks, options.focus);
  return svg;
}

interface End {
  readonly run: Run;
  readonly title: string;
  readonly kind: string;
}

/** Writes the title and the last value of each curve at its end. */
function label(root: Layer, ends: readonly End[], at: { x: number; room: number }, y: (share: number) => number): void {
  const last = ends.map(({ run }) => still(run).at(-1)?.estimate ?? 1);
  const places = dodge(last.map(y), 36, y(1), y(0) - 14);
  ends.forEach(({ title, kind }, index) => {
    const text = root.append("text").attr("class", `label ${kind}`).attr("aria-hidden", "true");
    const write = (words: string, part: string, dy: number): void => {
      text.append("tspan").attr("class", part).attr("x", at.x).attr("y", (places[index] ?? 0) + dy).text(words);
    };
    write(fit(title, at.room, 13 * bold), "name", 0);
    write(ofHundred(last[index] ?? 1), "value", 15);
  });
}

function finding(runs: readonly Run[], reading: Reading): string {
  const year = yearOf(firstRun(runs, "survival").quarters.at(-1) ?? "");
  const says = runs.map((run) => chance(still(run).at(-1) ?? certain, runs.length > 1 ? "" : "simulated futures"));
  const start = `By the end of ${year}, ${obligorName(reading)} has not defaulted in`;
  if (runs.length === 1) return `${start} ${says[0]}.`;
  return `${start} so many simulated futures: ${runs.map((run, index) => `${run.scenario.title}, ${says[index]}`).join("; ")}.`;
}

function table(runs: readonly Run[]): Table {
  const rows = runs.flatMap((run) =>
    run.byQuarter.map((at) => {
      const { estimate, low, high } = complement(at.default);
      return [run.scenario.title, at.quarter, estimate, low, high];
    }),
  );
  return { columns: ["scenario", "quarter", "no default so far", "low", "high"], rows };
}

/** How long it keeps paying: survival curves, one over the other. */
export const survival: Chart = {
  id: "survival",
  title: "How long does it keep paying?",
  draw,
  finding,
  table,
  domain: () => [0],
};

import { textWidth, wrap } from "../layout/text";
import { add, type Layer } from "./add";
import { Drawing } from "./drawing";
import "../style/base.css";
import "../style/parties.css";
import "../style/time.css";
import "../style/series.css";
import "../style/intervals.css";
import "../style/lines.css";
import "../style/heat.css";
import "../style/delta.css";

/** What a chart draws into: the whole picture and one group that fills it. */
export interface Frame {
  readonly svg: Drawing;
  readonly root: Layer;
}

/**
 * An empty picture. It is a group of labelled marks for those who do not see it, named by its finding.
 */
export function frame(chart: string, width: number, height: number, finding: string): Frame {
  const svg = new Drawing("svg", {
    ...{ class: `chart chart-${chart}`, role: "group", "aria-label": finding },
    ...{ width, height, viewBox: `0 0 ${width} ${height}` },
  });
  return { svg, root: add(svg, "g") };
}

/** Gives a picture another height, for charts that learn theirs while they draw. */
export function resize({ svg }: Frame, height: number): void {
  svg.attr("height", height).attr("viewBox", `0 0 ${svg.attributes["width"]} ${height}`);
}

/** Size of the small print, in pixels; style/base.css has the same. */
export const noteSize = 12;
const noteLine = 16;

/** Height that a note takes at a width. */
export const noteHeight = (note: string, width: number): number =>
  note === "" ? 0 : wrap(note, width, noteSize).length * noteLine + 8;

/** Small print below a picture, from y downwards. */
export function writeNote(root: Layer, note: string, x: number, y: number, width: number): void {
  const text = add(root, "text", { class: "note", "aria-hidden": "true" });
  wrap(note, width, noteSize).forEach((line, row) => {
    add(text, "tspan", { x, y: y + 16 + row * noteLine }).text(line);
  });
}

/** Writes lines of text one under the other, the first with its baseline at y. */
export function lines(
  root: Layer,
  text: readonly string[],
  x: number,
  y: number,
  kind: string,
  step = 15,
): void {
  const element = add(root, "text", { class: kind, "aria-hidden": "true" });
  text.forEach((line, row) => add(element, "tspan", { x, y: y + row * step }).text(line));
}

/** A coloured sample and its words, one after the other; wraps at the width and returns the height used. */
export function key(
  root: Layer,
  entries: readonly { label: string; sample: (layer: Layer) => void }[],
  at: { x: number; y: number; width: number },
): number {
  const box = add(root, "g"); // of its own, so that an entry that comes or goes moves no other element
  let x = at.x;
  let row = 0;
  for (const { label, sample } of entries) {
    const needed = 22 + textWidth(label, noteSize) + 14;
    if (x > at.x && x + needed > at.x + at.width + 14) {
      x = at.x;
      row += 1;
    }
    const entry = add(box, "g", { transform: `translate(${x},${at.y + row * 18})`, "aria-hidden": "true" });
    sample(entry);
    add(entry, "text", { class: "note", x: 20, y: 12 }).text(label);
    x += needed;
  }
  return (row + 1) * 18;
}

import { scaleLinear, type ScaleLinear } from "d3";
import type { Estimate, Run } from "../../metrics/run";
import { isClear } from "../../metrics/sensitivity/change";
import { type Span, spanOfForms } from "../../metrics/uncertainty";
import type { Chart, Options, Reading } from "../chart";
import { fit, textWidth, wrap } from "../layout/text";
import { add, addLine, type Layer } from "../parts/add";
import type { Drawing } from "../parts/drawing";
import { frame, lines, noteHeight, writeNote } from "../parts/frame";
import { type Mark, markOf, labelMarks } from "../parts/marks";
import { of100, tenthsWithin } from "../tornado/words";
import { drawsSaid, finding, formWords, spanSaid, table, uncertaintyIn } from "./words";
import "./uncertainty.css";

const above = 26;
const below = 26;
const thick = 12;

/** A doubt as a row of the picture: no span while it is being worked out. */
interface Row {
  readonly name: string;
  readonly kind: "chance" | "input" | "model";
  readonly span: Span | null;
  readonly said: string;
}

function rowsOf(reading: Reading): readonly Row[] {
  const { words } = reading;
  const { rows, oneInput: named, wait } = words.uncertainty;
  const found = uncertaintyIn(reading);
  const { default: chance, oneInput, allInputs } = found;
  const forms = found.forms.length === 0 ? null : spanOfForms(found);
  return [
    { name: rows.chance, kind: "chance", span: chance, said: spanSaid(words, chance) },
    ...(oneInput === null
      ? []
      : [
          {
            ...{ name: named(rows.oneInput, oneInput.label), kind: "input" as const, span: oneInput },
            said: spanSaid(words, oneInput),
          },
        ]),
    {
      ...{ name: rows.allInputs, kind: "input", span: allInputs },
      said: allInputs === null ? wait : drawsSaid(words, allInputs),
    },
    { name: rows.forms, kind: "model", span: forms, said: forms === null ? wait : spanSaid(words, forms) },
  ];
}

/** From the least to the most default among the doubts. */
function domain(reading: Reading): [number, number] {
  const spans = rowsOf(reading).flatMap(({ span }) => span ?? []);
  return [Math.min(...spans.map(({ low }) => low)), Math.max(...spans.map(({ high }) => high))];
}

function draw(runs: readonly Run[], options: Options): Drawing {
  const { width, compact = false, words: spoken } = options;
  const { note } = spoken.uncertainty;
  const rows = rowsOf(options);
  const { forms, default: asItIs } = uncertaintyIn(options);
  const figures = Math.max(64, ...rows.map(({ span, said }) => (span ? textWidth(said, 14) : 0)));
  const widest = Math.max(...rows.map(({ name }) => textWidth(name, 13)));
  const words = compact ? 0 : Math.min(width * 0.38, widest + 16);
  const height = compact ? 46 : 36;
  const [low = 0, high = 1] = options.domain ?? domain(options);
  const x = scaleLinear([low, high], [words + 10, compact ? width - 10 : width - figures - 22]);
  const end = above + rows.length * height + below;
  const { svg, root } = frame("uncertainty", width, end + noteHeight(note, width), finding(runs, options));
  drawAxis(root, options, x, end - below, asItIs);
  const marks = rows.flatMap(({ name, kind, span, said }, k): Mark[] => {
    const group = add(root, "g", { transform: `translate(0,${above + k * height})` });
    const middle = compact ? height - 14 : height / 2;
    const label = compact ? [fit(name, width - figures - 12, 13)] : wrap(name, words - 8, 13).slice(0, 2);
    lines(group, label, 0, compact ? 14 : middle + 4.5 - (label.length - 1) * 7.5, "halo"); // on a phone over the line
    const at = { x: width, y: compact ? 14 : middle + 4.5, "text-anchor": "end", "aria-hidden": "true" };
    add(group, "text", { class: span === null ? "note" : "value", ...at }).text(said);
    if (span === null) return [];
    const bar = {
      x: x(span.low),
      y: middle - thick / 2,
      width: Math.max(2, x(span.high) - x(span.low)),
      height: thick,
    };
    const whole = add(group, "g", { class: `doubt ${kind}` });
    add(whole, "rect", { class: "catch", width, height });
    add(whole, "rect", { class: "span", rx: 2, ...bar });
    const mark = markOf(whole, spoken.uncertainty.row(name, said));
    if (k < rows.length - 1) return [mark];
    return [mark, ...forms.map((form) => drawForm(group, x(form.default.estimate), middle, form, options))];
  });
  writeNote(root, note, 0, end, width);
  labelMarks(marks);
  return svg;
}

function drawForm(
  group: Layer,
  x: number,
  y: number,
  form: Parameters<typeof formWords>[1],
  { words }: Options,
): Mark {
  const ring = add(group, "g", { class: isClear(form.change) ? "form clear" : "form" });
  add(ring, "circle", { cx: x, cy: y, r: 5 });
  return markOf(ring, formWords(words, form));
}

/** Shares of a hundred, and a line where default is as it is. */
function drawAxis(
  root: Layer,
  { words, compact = false }: Options,
  x: ScaleLinear<number, number>,
  bottom: number,
  asItIs: Estimate,
): void {
  const axis = add(root, "g", { class: "axis", "aria-hidden": "true" });
  for (const tick of x.ticks(compact ? 4 : 6)) {
    addLine(axis, "grid", [x(tick), above], [x(tick), bottom]);
    const label = words.numbers.decimal(of100(tick));
    add(axis, "text", { x: x(tick), y: bottom + 16, "text-anchor": "middle" }).text(label);
  }
  const base = x(asItIs.estimate);
  addLine(axis, "zero", [base, above - 6], [base, bottom]);
  const said = words.tornado.asItIs(tenthsWithin(words, asItIs));
  const half = textWidth(said, 12) / 2;
  const [from = 0, to = 0] = x.range();
  const middle = Math.max(from - 10 + half, Math.min(to + 10 - half, base));
  add(axis, "text", { class: "note", x: middle, y: 14, "text-anchor": "middle" }).text(said);
}

/** Chance, the inputs and the model itself: how far each leaves the answer open. */
export const uncertainty: Chart = {
  id: "uncertainty",
  title: (words) => words.uncertainty.title,
  ofReadingAlone: true,
  draw,
  finding,
  table,
  domain: (_runs, reading) => domain(reading),
  restsOn: (reading) => {
    const { paths, allInputs } = uncertaintyIn(reading);
    return allInputs === null ? [paths] : [paths, allInputs.paths];
  },
};

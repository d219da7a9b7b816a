import * as v from "valibot";
import { Day, PartialDay } from "./day";
import { described } from "./described";
import { limits } from "./limits";
import { list } from "./list";
import { problem, ScenarioError } from "./problems";
import { Grade } from "./quantity";
import { QuarterText } from "./quarter";
import { Source } from "./source";
import { Id, Name, Note, Unit } from "./text";

/** What a simulated path can be asked for: sums over a period for flows, the last quarter's end for the rest. */
export const measures = ["revenue", "raised", "paid", "cash", "value"] as const;
export type ReportedMeasure = (typeof measures)[number];

const money = v.pipe(v.number(), v.minValue(0), v.maxValue(limits.money));

/** A figure that was published after the scenario's day, to be held against what the scenario had said about it. */
const Reported = v.strictObject({
  id: described(Id, "Names it in files."),
  label: described(Name, "What readers see."),
  measure: described(v.picklist(measures), "What it is, as the model has it."),
  from: described(QuarterText, "First quarter that it covers."),
  to: described(QuarterText, "Last quarter, or the one at whose end it was so."),
  value: described(money, "What was reported, bn USD."),
  low: v.optional(described(money, "Least that the reports allow.")),
  high: v.optional(described(money, "Most of it.")),
  unit: described(Unit, "What it counts."),
  source: described(Id, 'Id of a source, or "ours" for what we worked out.'),
  grade: described(Grade, "How far it can be trusted."),
  asOf: v.optional(described(PartialDay, "When it was so.")),
  plan: v.optional(described(v.literal(true), "It is a plan of the firm, not yet an outcome.")),
  note: v.optional(described(Note, "What a reader should know.")),
});
export type Reported = v.InferOutput<typeof Reported>;

const Prose = v.strictObject({ why: Note, lesson: Note });

/** What came after a scenario's day. It stands in a file of its own, so that no run of the scenario can see it. */
export const ReportedFile = v.strictObject({
  format: described(v.literal(1), "Version of this format."),
  scenario: described(Id, "The scenario that is held against it."),
  otherwise: v.optional(
    described(Id, "The same scenario under the rules that it would have had without hindsight."),
  ),
  asOf: described(Day, "Nothing in it was published later."),
  why: described(Note, "What is compared, and what was chosen with hindsight."),
  lesson: described(Note, "What it teaches."),
  translations: v.optional(
    described(
      v.record(v.pipe(v.string(), v.regex(/^[a-z]{2}$/, "a code of a language")), Prose),
      "Both in other languages, by their codes.",
    ),
  ),
  figures: list(Reported, limits.others, "What was reported."),
  sources: list(Source, limits.sources, "Where."),
});
export type ReportedFile = v.InferOutput<typeof ReportedFile>;

/** Reads such a file. Throws a ScenarioError that names each field that is wrong, and each source that is not there. */
export function parseReported(document: unknown): ReportedFile {
  const read = v.safeParse(ReportedFile, document);
  if (!read.success)
    throw new ScenarioError(
      read.issues.map((issue) =>
        problem(`reported ${v.getDotPath(issue) ?? ""}`, issue.message, issue.received),
      ),
    );
  const known = new Set(["ours", ...read.output.sources.map(({ id }) => id)]);
  const lost = read.output.figures.filter(({ source }) => !known.has(source));
  if (lost.length > 0)
    throw new ScenarioError(
      lost.map(({ id, source }) =>
        problem(`reported figures.${id}.source`, "the id of a source, or ours", source),
      ),
    );
  return read.output;
}

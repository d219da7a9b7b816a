import type { Run } from "../metrics/run";
import { provenance } from "./provenance";
import { column, type Sheet } from "./sheet";

/** What the file tells of one settable field of a scenario. */
export interface Input {
  readonly path: string;
  readonly label: string;
  readonly unit: string;
  readonly value: number | string | undefined; // undefined: it was taken out
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly drawn?: true; // between the ends of its range, on every path
  readonly source?: string | undefined;
  readonly grade?: string | undefined;
  readonly note?: string | undefined;
}

/** A rate of growth as what a year of it comes to, to as many digits as any machine gives alike. */
const inPercent = (rate: number): number => Number((100 * Math.expm1(rate)).toPrecision(6));

/**
 * inputs.csv: every assumption of the run beside its default, so that a reader sees what was changed. What was taken out
 * stands at the end; ranges are those of the scenario that it extends, unless the run drew between others.
 */
export function inputsSheet(run: Run, inputs: readonly Input[], defaults: readonly Input[]): Sheet<Input> {
  const byPath = new Map(defaults.map((input) => [input.path, input]));
  const kept = new Set(inputs.map(({ path }) => path));
  const gone = defaults.flatMap((input) => (kept.has(input.path) ? [] : { ...input, value: undefined }));
  const ranged = (input: Input): Input => ({ ...input, ...(!input.drawn && byPath.get(input.path)) });
  return {
    name: "inputs.csv",
    rows: [...inputs, ...gone],
    columns: [
      column(
        "path",
        ({ path }) => path,
        "Address of the field, as in links and on the command line; that of an amount of a schedule, which a file sets, ends in its year or quarter.",
      ),
      column("label", ({ label }) => label, "What the page calls it."),
      column("value", ({ value }) => value, "What the run used; empty: taken out.", "see unit"),
      column("unit", ({ unit }) => unit, "Unit of value, default, low and high."),
      column(
        "value_percent",
        ({ value, unit }) => (unit === "log points a year" ? inPercent(Number(value)) : undefined),
        "What a growth in log points comes to in a year; empty for all else.",
        "% a year",
      ),
      column(
        "default",
        ({ path }) => byPath.get(path)?.value,
        "Value in the scenario it extends; empty: none.",
        "see unit",
      ),
      column(
        "low",
        (input) => ranged(input).low,
        "Lower end of our range for it, or of what the run draws it between.",
        "see unit",
      ),
      column("high", (input) => ranged(input).high, "Upper end of that range.", "see unit"),
      column(
        "changed",
        ({ path, value }) => (byPath.get(path)?.value === value ? "no" : "yes"),
        "yes if value differs from default, else no.",
      ),
      column("source", ({ source }) => source, "Id in sources.csv; ours: our own assumption."),
      column("grade", ({ grade }) => grade, "How far to trust it: filed, company, press, analyst, ours."),
      column(
        "note",
        ({ note }) => note,
        "What to know of it. Of a total that was published the years are often our own: then it says so.",
      ),
      ...provenance(run),
    ],
  };
}

import type { Run } from "../metrics/run";
import { provenance } from "./provenance";
import { column, type Sheet } from "./sheet";

/** What the file tells of one settable field of a scenario. */
export interface Input {
  readonly path: string;
  readonly label: string;
  readonly unit: string;
  readonly value: number | string;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly source?: string | undefined;
  readonly grade?: string | undefined;
}

/** inputs.csv: every assumption of the run beside its default, so that a reader sees what was changed. */
export function inputsSheet(run: Run, inputs: readonly Input[], defaults: readonly Input[]): Sheet<Input> {
  const byPath = new Map(defaults.map(({ path, value }) => [path, value]));
  return {
    name: "inputs.csv",
    rows: inputs,
    columns: [
      column("path", ({ path }) => path, "Address of the field, as in links and on the command line."),
      column("label", ({ label }) => label, "What the page calls it."),
      column("value", ({ value }) => value, "What the run used.", "see unit"),
      column("unit", ({ unit }) => unit, "Unit of value, default, low and high."),
      column(
        "default",
        ({ path }) => byPath.get(path),
        "Value in the scenario it extends; empty: none.",
        "see unit",
      ),
      column("low", ({ low }) => low, "Lower end of what is published or sane.", "see unit"),
      column("high", ({ high }) => high, "Upper end of that range.", "see unit"),
      column(
        "changed",
        ({ path, value }) => (byPath.get(path) === value ? "no" : "yes"),
        "yes if value differs from default, else no.",
      ),
      column("source", ({ source }) => source, "Id in sources.csv; ours: our own assumption."),
      column("grade", ({ grade }) => grade, "How far to trust it: filed, company, press, analyst, ours."),
      ...provenance(run),
    ],
  };
}

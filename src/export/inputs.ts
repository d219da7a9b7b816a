import type { Run } from "../metrics/run";
import { provenance } from "./provenance";
import type { Sheet } from "./sheet";

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
      { name: "path", unit: "", meaning: "Address of the field: the same in links, files and on the command line.", cell: ({ path }) => path },
      { name: "label", unit: "", meaning: "What the page calls it.", cell: ({ label }) => label },
      { name: "value", unit: "see unit", meaning: "What the run used.", cell: ({ value }) => value },
      { name: "unit", unit: "", meaning: "Unit of value, default, low and high.", cell: ({ unit }) => unit },
      { name: "default", unit: "see unit", meaning: "Value in the scenario it extends; empty: not in there.", cell: ({ path }) => byPath.get(path) ?? null },
      { name: "low", unit: "see unit", meaning: "Lower end of what is published, or of what we think sane.", cell: ({ low }) => low ?? null },
      { name: "high", unit: "see unit", meaning: "Upper end of that range.", cell: ({ high }) => high ?? null },
      { name: "changed", unit: "", meaning: "yes if value differs from default, else no.", cell: ({ path, value }) => (byPath.get(path) === value ? "no" : "yes") },
      { name: "source", unit: "", meaning: "Id in sources.csv; ours: our own assumption.", cell: ({ source }) => source ?? null },
      { name: "grade", unit: "", meaning: "Filed, company, press, analyst or ours: how far the number can be trusted.", cell: ({ grade }) => grade ?? null },
      ...provenance(run),
    ],
  };
}

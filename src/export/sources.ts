import type { Run } from "../metrics/run";
import type { Scenario } from "../scenario/scenario";
import { provenance } from "./provenance";
import type { Sheet } from "./sheet";

type Source = Scenario["sources"][number];

/** sources.csv: where the numbers of the scenario were published. */
export const sourcesSheet = (run: Run, scenario: Scenario): Sheet<Source> => ({
  name: "sources.csv",
  rows: scenario.sources,
  columns: [
    { name: "source", unit: "", meaning: "Id by which inputs.csv names it.", cell: (source) => source.id },
    { name: "publisher", unit: "", meaning: "Who published it.", cell: (source) => source.publisher },
    { name: "title", unit: "", meaning: "Title of the publication.", cell: (source) => source.title ?? null },
    { name: "date", unit: "", meaning: "When it was published.", cell: (source) => source.date },
    { name: "address", unit: "", meaning: "Web address, or a citation.", cell: (source) => source.address },
    { name: "note", unit: "", meaning: "What to know when reading it.", cell: (source) => source.note ?? null },
    ...provenance(run),
  ],
});

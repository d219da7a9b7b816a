import type { Run } from "../metrics/run";
import type { Scenario } from "../scenario/scenario";
import { provenance } from "./provenance";
import { column, type Sheet } from "./sheet";

type Source = Scenario["sources"][number];

/** sources.csv: where the numbers of the scenario were published. */
export const sourcesSheet = (run: Run, scenario: Scenario): Sheet<Source> => ({
  name: "sources.csv",
  rows: scenario.sources,
  columns: [
    column("source", (source) => source.id, "Id by which inputs.csv names it."),
    column("publisher", (source) => source.publisher, "Who published it."),
    column("title", (source) => source.title, "Title of the publication."),
    column("date", (source) => source.date, "When it was published."),
    column("address", (source) => source.address, "Web address, or a citation."),
    column(
      "seen",
      ({ seen = [] }) => seen.map(({ address }) => address).join(" "),
      "Public texts in which its figures were read. Where there is none and the note says that it was not read, the address is as other texts give it.",
    ),
    column("note", (source) => source.note, "What to know when reading it."),
    ...provenance(run),
  ],
});

import type { Run } from "../metrics/run";
import type { Column } from "./sheet";

/** The columns that every file ends with, so that a table torn from its bundle still says where it came from. */
export const provenance = ({ runId, seed, paths, engine }: Run): readonly Column<unknown>[] => [
  { name: "run_id", unit: "", meaning: "Names the run: the same scenario, seed, paths and version give the same id.", cell: () => runId },
  { name: "seed", unit: "", meaning: "Text from which all random numbers were drawn.", cell: () => seed },
  { name: "paths", unit: "count", meaning: "Simulated futures in the run.", cell: () => paths },
  { name: "version", unit: "", meaning: "Version of the engine.", cell: () => engine },
];

import type { Run } from "../metrics/run";
import { type Column, column } from "./sheet";

/** The columns that every file ends with, so that a table torn from its bundle still says where it came from. */
export const provenance = ({ runId, seed, paths, engine }: Run): readonly Column<unknown>[] => [
  column("run_id", () => runId, "The same scenario, seed, paths and version give the same id."),
  column("seed", () => seed, "Text from which all random numbers were drawn."),
  column("paths", () => paths, "Simulated futures in the run.", "count"),
  column("version", () => engine, "Version of the engine."),
];

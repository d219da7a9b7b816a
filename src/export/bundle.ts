import type { Anatomy } from "../metrics/anatomy/anatomy";
import type { LoopParts } from "../metrics/attribution/attribution";
import type { Run } from "../metrics/run";
import type { Scenario } from "../scenario/scenario";
import { type Dialect, plain } from "./csvCell";
import { csvFile } from "./csvFile";
import type { ExportFile } from "./file";
import { failuresSheet } from "./failures";
import { type Input, inputsSheet } from "./inputs";
import { loopsSheet } from "./loops";
import { manifestFile } from "./manifest";
import { pathsSheet, type ReadPaths } from "./paths";
import { scenarioFile } from "./scenarioFile";
import { sourcesSheet } from "./sources";
import { summarySheet } from "./summary";

/** All that an export speaks of. */
export interface Content {
  readonly run: Run;
  readonly scenario: Scenario;
  readonly inputs: readonly Input[]; // the scenario's fields
  readonly defaults: readonly Input[]; // those of the scenario it extends
  readonly readPaths?: ReadPaths; // without it there is no paths.csv
  readonly anatomy?: Anatomy; // without it there is no failures.csv
  readonly loops?: LoopParts; // without it there is no loops.csv
  readonly link?: string;
  readonly title?: string; // of the scenario, saying what was changed; without it its own
  readonly called?: string; // the name of the scenario's file, without its ending; without it its id
  readonly changes?: readonly string[]; // in words, each input that differs from the scenario it extends
}

/**
 * The files of an export, in the order in which they must be read: each to its end before the next, the manifest,
 * which counts the others, last. The same run gives the same bytes.
 */
export async function bundle(content: Content, dialect: Dialect = plain): Promise<readonly ExportFile[]> {
  const { run, scenario, inputs, defaults, readPaths, anatomy, loops, link, title, called, changes } =
    content;
  const tables = [
    csvFile(summarySheet(run, changes?.length), dialect),
    ...(readPaths ? [csvFile(await pathsSheet(run, scenario, readPaths), dialect)] : []),
    ...(anatomy ? [csvFile(failuresSheet(run, scenario, anatomy), dialect)] : []),
    ...(loops ? [csvFile(loopsSheet(run, loops), dialect)] : []),
    csvFile(inputsSheet(run, inputs, defaults), dialect),
    csvFile(sourcesSheet(run, scenario), dialect),
  ];
  return [
    ...tables.map(({ file }) => file),
    scenarioFile(scenario, called),
    manifestFile({ run, dialect, link, title, changes }, tables),
  ];
}

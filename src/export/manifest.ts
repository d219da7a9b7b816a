import type { Run } from "../metrics/run";
import type { CsvFile } from "./csvFile";
import type { Dialect } from "./csvCell";
import { type ExportFile, manifestName } from "./file";

/** What the manifest says beside what it counts. */
export interface About {
  readonly run: Run;
  readonly dialect: Dialect;
  readonly link?: string | undefined; // opens this very scenario in the page
  readonly title?: string | undefined; // of the scenario, with what was changed; without it the run's own
  readonly changes?: readonly string[] | undefined; // in words
}

/** manifest.json: what made the files, how large each is, what every column means. To be read after the others. */
export const manifestFile = (about: About, files: readonly CsvFile[]): ExportFile => ({
  name: manifestName,
  chunks: written(about, files),
});

async function* written(
  { run, dialect, link, title, changes }: About,
  files: readonly CsvFile[],
): AsyncGenerator<string> {
  const manifest = {
    engine: run.engine,
    run: { id: run.runId, fingerprint: run.fingerprint, seed: run.seed, paths: run.paths },
    scenario: { ...run.scenario, ...(title !== undefined && { title }) },
    changes,
    link,
    caution: "A model's answer to the assumptions in inputs.csv: not a forecast, not advice.",
    licence: "MIT, program and compiled data alike. What the sources published stays under their own terms.",
    csv: {
      encoding: "UTF-8",
      separator: dialect.separator,
      decimal: dialect.decimal,
      text: "Text that a spreadsheet could run as a formula is preceded by an apostrophe.",
      empty: "Not defined, without bound, or not known.",
    },
    files: files.map(described),
  };
  yield `${JSON.stringify(manifest, null, 2)}\n`;
}

function described({ file, tally, columns }: CsvFile) {
  if (!tally.complete)
    throw new Error(
      `manifest.json: expected ${file.name} to be read to its end first, got ${tally.rows} rows`,
    );
  return {
    name: file.name,
    rows: tally.rows,
    bytes: tally.bytes,
    columns: columns.map(({ name, unit, meaning }) => ({ name, unit, meaning })),
  };
}

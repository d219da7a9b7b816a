import { createWriteStream } from "node:fs";
import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import * as v from "valibot";
import { type ExportFile, manifestName } from "../src/export/file";
import { scenarioFileName } from "../src/export/scenarioFile";
import { readJsonFile } from "./input";
import { exits, Refusal } from "./refusal";

const Listing = v.object({
  scenario: v.object({ id: v.string() }),
  files: v.array(v.object({ name: v.string() })),
});

/** Makes a folder if it is not there. Throws a Refusal if something is in it that nobody allowed to write over. */
export async function prepareFolder(folder: string, force: boolean): Promise<void> {
  if (folder === "") throw new Refusal(exits.usage, '--csv: expected a folder, got ""');
  const there = await attempt(folder, async () => {
    await mkdir(folder, { recursive: true });
    return readdir(folder);
  });
  if (there.length > 0 && !force)
    throw new Refusal(exits.usage, `--csv: ${folder} is not empty; with --force its files are replaced`);
}

/**
 * Writes files in their order, all under other names first: so that no reader ever meets half a file. What an earlier export wrote
 * there, and this one does not, goes: beside the new files it would be taken for theirs.
 */
export async function writeFiles(folder: string, files: readonly ExportFile[]): Promise<void> {
  const earlier = await attempt(folder, () => listed(folder));
  const unfinished = (name: string) => join(folder, `.${name}.${process.pid}`);
  try {
    await attempt(folder, async () => {
      for (const { name, chunks } of files)
        await pipeline(Readable.from(chunks), createWriteStream(unfinished(name)));
      for (const { name } of files) await rename(unfinished(name), join(folder, name));
      for (const name of earlier.filter((old) => files.every((file) => file.name !== old)))
        await rm(join(folder, name), { force: true });
    });
  } finally {
    for (const { name } of files) await rm(unfinished(name), { force: true });
  }
}

/** Files of the folder that its manifest tells of; none where there is no manifest, or it is not one of ours. */
async function listed(folder: string): Promise<readonly string[]> {
  const there = await readdir(folder);
  if (!there.includes(manifestName)) return [];
  const read = v.safeParse(Listing, await readJsonFile(join(folder, manifestName)).catch(() => null));
  if (!read.success) return [];
  const { scenario, files } = read.output;
  const names = [scenarioFileName(scenario.id), ...files.map(({ name }) => name)];
  return names.filter((name) => there.includes(name));
}

/** What the system refuses becomes a Refusal; what goes wrong while the files are made stays what it is. */
async function attempt<T>(folder: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof Error && "syscall" in error)) throw error;
    const isFile = "code" in error && (error.code === "EEXIST" || error.code === "ENOTDIR");
    const reason = isFile ? "expected a folder, got a file" : error.message;
    throw new Refusal(exits.noOutput, `cannot write to ${folder}: ${reason}`);
  }
}

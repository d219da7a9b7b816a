import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Change } from "../../cli/changes";
import { TOOL } from "../../scripts/tool.mjs";
import type { Run } from "../../src/metrics/run";

export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Calls the built tool as a shell would, and waits for its end. */
export const roundtrip = (...words: string[]): Promise<Ended> => ended(TOOL, words);

export const ended = (tool: string, words: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    execFile(process.execPath, [tool, ...words], { maxBuffer: 1e8 }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });

/** What `run --json` prints. */
export type Answer = Run & { readonly changes: readonly Change[]; readonly measure: string };

/** The answer of `run --json`. Throws an Error with the tool's own words if it fails. */
export async function runJson(...words: string[]): Promise<Answer> {
  const { code, stdout, stderr } = await roundtrip("run", ...words, "--json");
  if (code !== 0) throw new Error(`exit ${code}: ${stderr}`);
  return JSON.parse(stdout) as Answer;
}

/** A folder that is gone after the test. */
export async function folder(within = tmpdir()): Promise<string> {
  const path = await mkdtemp(join(within, "roundtrip-"));
  onTestFinished(() => rm(path, { recursive: true, force: true }));
  return path;
}

/** A file with some text, or a value as JSON, that is gone after the test. */
export async function file(content: unknown, name = "file.json"): Promise<string> {
  const path = join(await folder(), name);
  await writeFile(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

import { createReadStream } from "node:fs";
import { jsonFault } from "../src/scenario/jsonFault";
import { exits, Refusal } from "./refusal";

/** Bytes of the largest file that is read. */
const LARGEST = 64e6;

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder",
  EACCES: "it may not be read",
};

/** The text of a file, or with "-" of standard input. Throws a Refusal that says why it cannot be had. */
export async function readText(path: string): Promise<string> {
  const refuse = (reason: string) => new Refusal(exits.noInput, `cannot read ${path}: ${reason}`);
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    const stream: AsyncIterable<Uint8Array> = path === "-" ? process.stdin : createReadStream(path);
    for await (const chunk of stream) {
      size += chunk.length;
      if (size > LARGEST) throw refuse(`expected at most ${LARGEST / 1e6} MB`);
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw refuse(reasons[(error as NodeJS.ErrnoException).code ?? ""] ?? String(error));
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw refuse("expected text in UTF-8");
  }
}

/** The value in a JSON file. Throws a Refusal. */
export async function readJsonFile(path: string): Promise<unknown> {
  const text = await readText(path);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refusal(exits.failed, `${path}: expected JSON, got ${jsonFault(text) ?? String(error)}`);
  }
}

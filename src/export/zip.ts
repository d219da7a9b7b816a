import { Zip, ZipDeflate } from "fflate";
import type { ExportFile } from "./file";

const encoder = new TextEncoder();

/**
 * The files as one zip, in pieces: nothing is held but the piece at work. `date` (such as 2026-10-31) is stamped on the files, so
 * that the same files give the same zip. A file that breaks off breaks off the zip.
 */
export async function* zip(
  files: Iterable<ExportFile>,
  date: string,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let ready: Uint8Array<ArrayBuffer>[] = [];
  const archive = new Zip((failure, piece) => {
    if (failure) throw failure;
    ready.push(piece);
  });
  const taken = () => {
    const pieces = ready;
    ready = [];
    return pieces;
  };
  for (const { name, chunks } of files) {
    const entry = new ZipDeflate(name, { level: 6 });
    entry.mtime = new Date(`${date}T00:00`); // local on purpose: a zip stores local time
    archive.add(entry);
    for await (const chunk of chunks) {
      entry.push(encoder.encode(chunk));
      yield* taken();
    }
    entry.push(new Uint8Array(0), true);
    yield* taken();
  }
  archive.end();
  yield* taken();
}

/** The zip as a Blob to download: whole before anything is offered, so a download is never half a file. */
export async function zipBlob(files: Iterable<ExportFile>, date: string): Promise<Blob> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for await (const piece of zip(files, date)) {
    pieces.push(piece);
    await new Promise((resume) => setTimeout(resume)); // let the page draw and answer
  }
  return new Blob(pieces, { type: "application/zip" });
}

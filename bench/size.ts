import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

/** Kilobytes of the engine in WebAssembly, as it is and as it travels. */
export interface Sizes {
  readonly raw: number;
  readonly zipped: number;
}

export function sizes(): Sizes {
  const file = readFileSync("src/generated/engine.wasm");
  return { raw: file.length / 1000, zipped: gzipSync(file, { level: 9 }).length / 1000 };
}

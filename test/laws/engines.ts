import { readFileSync } from "node:fs";
import { type Host, openInstance } from "../../src/engine/host";
import type { Tape } from "../../src/run/tape/tape";
import { bundled } from "./bundled";

type Open = (numbers: Float64Array) => Host;

export const compiled = new WebAssembly.Module(readFileSync("src/generated/engine.wasm"));
export const openWasm: Open = (numbers) => openInstance(new WebAssembly.Instance(compiled), numbers);

/** The engine in JavaScript, as it ships. */
export const openBundled = async (): Promise<Open> =>
  (await bundled<typeof import("../../src/engine/script")>("src/engine/script.ts")).openScript;

/** Worlds that are kept for further tapes. */
const KEPT = 64;

/** Gives an engine that has read a tape; one world is built for each structure, and reads all tapes that have it. */
export function hosts(open: Open): (tape: Tape) => Host {
  const built = new Map<string, Host>();
  return ({ structure, numbers }) => {
    const key = `${structure.join(" ")} ${numbers.length}`;
    const host = built.get(key) ?? open(numbers);
    if (built.size >= KEPT) built.clear();
    built.set(key, host);
    host.read(numbers);
    host.clear();
    return host;
  };
}

/** Whether two columns have the same bits. */
export const sameBits = (a: Float64Array | Int32Array, b: Float64Array | Int32Array): boolean =>
  Buffer.compare(bytes(a), bytes(b)) === 0;

const bytes = ({ buffer, byteOffset, byteLength }: Float64Array | Int32Array) =>
  Buffer.from(buffer, byteOffset, byteLength);

/** What every path of a block came to: a copy of the outputs, a column an output. */
export function outputsOf(host: Host, block = 0, paths = 128): number[][] {
  host.run(block, paths);
  return host.outputs().map((column) => [...column]);
}

/** The paths of the first block. */
export const firstBlock = Array.from({ length: 128 }, (_, path) => path);

/** Series of what was followed last, [series][quarter][path]. */
export const tracesOf = (host: Host, quarters: number): number[][][] =>
  [0, 1, 2, 3, 4].map((series) =>
    Array.from({ length: quarters }, (_, quarter) => [...host.traced(series, quarter)]),
  );

import { PLAN } from "../../src/draws/plan";
import { fingerprintOf } from "../../src/run/fingerprint";
import { Station } from "../../src/run/station";

/** A scenario's tape as whole numbers, which pass through JSON as they are. */
export interface Case {
  readonly name: string;
  readonly structure: readonly number[];
  /** The bits of its numbers, 32 at a time. */
  readonly words: readonly number[];
}

const measure = { riskPriced: false }; // of no account here: the tape holds what comes of it
const paths = 300; // two blocks and a part of a third

/** The same paths done at once, block by block, and from the last to the first. */
const splits: Record<string, readonly (readonly [number, number])[]> = {
  "at once": [[0, 3]],
  "block by block": [
    [0, 1],
    [1, 2],
    [2, 3],
  ],
  "last first": [
    [2, 3],
    [0, 2],
  ],
};

/** What one build of the engine came to: a fingerprint for each case, and for each way to go through it. */
export type Reckoning = Record<string, string>;

/** All cases on the engine in JavaScript, and on the one in WebAssembly. */
export async function reckon(
  cases: readonly Case[],
  wasm: readonly number[],
): Promise<{ js: Reckoning; wasm: Reckoning }> {
  const module = await WebAssembly.compile(Uint8Array.from(wasm));
  return {
    js: await reckonOn(Station.open(undefined), cases),
    wasm: await reckonOn(Station.open(module), cases),
  };
}

async function reckonOn(station: Station, cases: readonly Case[]): Promise<Reckoning> {
  const found: Reckoning = {};
  for (const { name, structure, words } of cases) {
    const numbers = new Float64Array(Uint32Array.from(words).buffer);
    await station.load({ structure, numbers, measure });
    for (const [how, ranges] of Object.entries(splits)) found[`${name}, ${how}`] = tallied(station, ranges);
    found[`${name}, far along`] = station.tally({ from: 5000, to: 5001, paths: 1e6 }).hashes.join();
    found[`${name}, plan`] = bitsOf(station.trace([PLAN])[0]);
    found[`${name}, a path`] = bitsOf(station.trace([1])[0]);
  }
  return found;
}

/** Fingerprint of a run that is done in parts. */
function tallied(station: Station, ranges: readonly (readonly [number, number])[]): string {
  const parts = ranges.map(([from, to]) => [from, station.tally({ from, to, paths })] as const);
  parts.sort(([a], [b]) => a - b);
  const [first, ...others] = parts.map(([, part]) => part);
  for (const { counts, sums } of others) {
    counts.forEach((count, i) => (first.counts[i] += count));
    sums.forEach((sum, i) => (first.sums[i] += sum));
  }
  return fingerprintOf(
    parts.flatMap(([, part]) => part.hashes),
    first.counts,
    first.sums,
  );
}

const bitsOf = (series: readonly (readonly number[])[]) =>
  fingerprintOf([], new Int32Array(0), Float64Array.from(series.flat()));

import type { Host } from "../src/engine/host";
import { defaultedBy } from "../src/metrics/attribution/defaultedBy";
import { PATHS } from "../src/model/block";
import { fingerprintOf } from "../src/run/fingerprint";
import { momentsOf, variance } from "../src/stats/moments";
import type { Plain } from "./contenders/plain";

const blocksFrom = (from: number, count: number) => Array.from({ length: count }, (_, k) => from + k);

/** The fingerprint of blocks of either build, without which its time would mean nothing. */
export function fingerprint(host: Host, from: number, count: number): string {
  host.clear();
  const hashes = blocksFrom(from, count).map((block) => {
    host.run(block, PATHS);
    return host.hash(PATHS);
  });
  return fingerprintOf(hashes, host.counts(), host.sums());
}

/** Throws unless two builds come to the same bits, which it returns. */
export function sameBits(one: Host, other: Host, from: number, count: number): string {
  const [ours, theirs] = [one, other].map((host) => fingerprint(host, from, count));
  if (ours !== theirs)
    throw new Error(
      `blocks from ${from}: expected both builds to give the same bits, got ${ours} and ${theirs}`,
    );
  return ours;
}

/** Throws unless the plain version defaults on the same paths of the first block in the same quarters. */
export function samePaths(host: Host, { quarters }: Plain): void {
  host.run(0, PATHS);
  const expected = host.outputs()[1];
  const wrong = quarters.findIndex((quarter, path) => quarter !== expected[path]);
  if (wrong >= 0)
    throw new Error(
      `path ${wrong}: expected default in quarter ${expected[wrong]}, the plain version has ${quarters[wrong]}`,
    );
}

/** What every path of the first blocks came to in the engine: a row a path. */
export function outcomes(host: Host, blocks: number): number[][] {
  return blocksFrom(0, blocks).flatMap((block) => {
    host.run(block, PATHS);
    const columns = host.outputs();
    return Array.from({ length: PATHS }, (_, path) => columns.map((column) => column[path]));
  });
}

const NEAR = 1e-9;

/** Throws unless a program that was given the same draws came to the same on every path, but for rounding; the largest difference. */
export function sameOutcomes(name: string, ours: readonly number[][], theirs: Float64Array): number {
  let largest = 0;
  for (const [path, row] of ours.entries()) {
    for (const [i, expected] of row.entries()) {
      const found = theirs[path * row.length + i];
      const apart = Math.abs(found - expected) / Math.max(1, Math.abs(expected), Math.abs(found));
      if (!(apart <= NEAR))
        throw new Error(`${name}: path ${path}, output ${i}: expected ${expected}, got ${found}`);
      largest = Math.max(largest, apart);
    }
  }
  return largest;
}

const FAR = 5;

/**
 * The largest distance of the means of any output, in standard errors, of a program that drew for itself. Throws where it
 * is too large. The engine's errors are taken as those of independent draws, which are larger than its own.
 */
export function sameMeans(name: string, ours: readonly number[][], theirs: Float64Array): number {
  const width = ours[0].length;
  const drawn = Array.from({ length: theirs.length / width }, (_, path) => path * width);
  const apart = ours[0].map((_, i) => {
    const expected = momentsOf(ours.map((row) => row[i]));
    const found = momentsOf(drawn.map((first) => theirs[first + i]));
    const error = Math.sqrt(variance(expected) / ours.length + variance(found) / drawn.length);
    return error > 0
      ? Math.abs(found.mean - expected.mean) / error
      : Number(found.mean !== expected.mean) * Infinity || 0;
  });
  const largest = Math.max(...apart);
  if (!(largest < FAR))
    throw new Error(
      `${name}, own draws: expected the mean of output ${apart.indexOf(largest)} within ${FAR} standard errors, it is ${largest} away`,
    );
  return largest;
}

/** How many standard errors lie between the engine's share of paths that default in time and that of a version that drew for itself. Throws if more than four. */
export function sameShare(ours: readonly number[][], headline: number, { share, done }: Plain): number {
  const expected = ours.filter(([, quarter]) => defaultedBy(quarter, headline)).length / ours.length;
  const error = Math.sqrt(expected * (1 - expected) * (1 / done() + 1 / ours.length));
  const apart = Math.abs(expected - share()) / error;
  if (!(apart < 4))
    throw new Error(
      `default by the headline quarter: expected ${expected} within four standard errors, the plain version has ${share()}`,
    );
  return apart;
}

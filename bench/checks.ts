import type { Host } from "../src/engine/host";
import { defaultedBy } from "../src/metrics/attribution/years";
import { PATHS } from "../src/model/block";
import { fingerprintOf } from "../src/run/fingerprint";
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

/** How many standard errors lie between two versions that drew for themselves. Throws if more than four. */
export function sameShare(host: Host, headline: number, blocks: number, { share, done }: Plain): number {
  let defaults = 0;
  for (const block of blocksFrom(0, blocks)) {
    host.run(block, PATHS);
    defaults += host.outputs()[1].filter((quarter) => defaultedBy(quarter, headline)).length;
  }
  const [ours, theirs] = [defaults / (blocks * PATHS), share()];
  const error = Math.sqrt(ours * (1 - ours) * (1 / done() + 1 / (blocks * PATHS)));
  const apart = Math.abs(ours - theirs) / error;
  if (!(apart < 4))
    throw new Error(
      `default by the headline quarter: expected ${ours} within four standard errors, the plain version has ${theirs}`,
    );
  return apart;
}

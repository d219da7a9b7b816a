import { PATHS } from "../src/model/block";
import { quartersBetween } from "../src/scenario/quarter";
import { sameBits, samePaths, sameShare } from "./checks";
import { KEPT, withKeptDraws, withOwnDraws } from "./contenders/engine";
import { keptDraws } from "./contenders/keptDraws";
import { plain } from "./contenders/plain";
import { sequentialDraws } from "./contenders/sequentialDraws";
import { inRounds } from "./rounds";
import type { Subject } from "./subject";

type Times = Record<"wasm" | "js" | "plain", number>;

/** The same scenario in every contender, µs a path. */
export interface Peers {
  readonly own: Times;
  readonly equal: Times;
  /** Bits that both builds came to, and how many standard errors the plain version's default share lies from theirs. */
  readonly fingerprints: readonly string[];
  readonly apart: number;
  readonly plainPaths: number;
}

/** Paths for the check of the plain version's distribution. */
const CHECKED = 2048;

export function peers({ scenario, wasm, js }: Subject, rounds: number): Peers {
  const headline = quartersBetween(scenario.start, scenario.headline);
  const fingerprints = [sameBits(wasm, js, 0, 32), sameBits(wasm, js, KEPT, 8)];
  const alone = plain(scenario, sequentialDraws(scenario, scenario.seed), PATHS, false);
  while (alone.done() < CHECKED) alone.run();
  const plainPaths = alone.done();
  const apart = sameShare(wasm, headline, KEPT, alone);
  const given = plain(scenario, keptDraws(scenario, wasm), PATHS, true);
  given.run();
  samePaths(wasm, given);
  return {
    own: inRounds({ wasm: withOwnDraws(wasm, 32), js: withOwnDraws(js, 8), plain: alone }, rounds),
    equal: inRounds({ wasm: withKeptDraws(wasm, 32), js: withKeptDraws(js, 8), plain: given }, rounds),
    fingerprints,
    apart,
    plainPaths,
  };
}

import { env } from "node:process";
import { PATHS } from "../src/model/block";
import { quartersBetween } from "../src/scenario/quarter";
import { outcomes, sameBits, sameMeans, sameOutcomes, samePaths, sameShare } from "./checks";
import { KEPT, withKeptDraws, withOwnDraws } from "./contenders/engine";
import { keptDraws } from "./contenders/keptDraws";
import { type Language, languages, openOthers, type Pair } from "./contenders/others";
import { plain } from "./contenders/plain";
import { sequentialDraws } from "./contenders/sequentialDraws";
import { inRounds } from "./rounds";
import type { Subject } from "./subject";

/** µs a path, of which `counting` also fills all histograms; contenders whose programs are not on the machine are left out. */
export type Times = Readonly<
  Record<"wasm" | "counting" | "js" | "plain", number> & Partial<Record<Language, number>>
>;

/** How far a contender in another language is from the engine. */
export interface Distance {
  /** With equal draws, the largest of all outputs of all paths, as a share. */
  readonly given: number;
  /** With its own, the largest of the means of all outputs, in standard errors. */
  readonly own: number;
  readonly paths: number;
}

/** The same scenario in every contender. */
export interface Peers {
  readonly own: Times;
  readonly equal: Times;
  /** Bits that both builds came to, and how many standard errors the plain version's default share lies from theirs. */
  readonly fingerprints: readonly string[];
  readonly apart: number;
  readonly plainPaths: number;
  readonly distances: Partial<Record<Language, Distance>>;
}

/** Paths for the check of the plain version's distribution. */
const CHECKED = 2048;
const FOLDER = "build/contenders";

/** Checks every contender, then times all of them in turn. Throws if one comes to something else than the engine. */
export async function peers({ scenario, wasm, js }: Subject, rounds: number): Promise<Peers> {
  const headline = quartersBetween(scenario.start, scenario.headline);
  const fingerprints = [sameBits(wasm, js, 0, 32), sameBits(wasm, js, KEPT, 8)];
  const ours = outcomes(wasm, KEPT);
  const alone = plain(scenario, sequentialDraws(scenario, scenario.seed), PATHS, false);
  while (alone.done() < CHECKED) alone.run();
  const plainPaths = alone.done();
  const apart = sameShare(ours, headline, alone);
  const given = plain(scenario, keptDraws(scenario, wasm), PATHS, true);
  given.run();
  samePaths(wasm, given);
  const others = openOthers(scenario, wasm, { cpp: env.CXX, numpy: env.PYTHON }, FOLDER);
  const distances: Partial<Record<Language, Distance>> = {};
  for (const name of languages) {
    const pair = others[name];
    if (pair) distances[name] = await distanceOf(name, pair, ours);
  }
  const built = (on: typeof withOwnDraws) => ({
    wasm: on(wasm, 32),
    counting: on(wasm, 32, PATHS),
    js: on(js, 8),
  });
  const own = { ...built(withOwnDraws), plain: alone, ...each(others, "own") };
  const equal = { ...built(withKeptDraws), plain: given, ...each(others, "given") };
  const times = { own: await inRounds(own, rounds), equal: await inRounds(equal, rounds) };
  for (const pair of Object.values(others)) for (const one of [pair.given, pair.own]) one.close();
  return { ...times, fingerprints, apart, plainPaths, distances };
}

async function distanceOf(name: Language, pair: Pair, ours: readonly number[][]): Promise<Distance> {
  const { paths } = pair.given;
  await pair.given.run();
  await pair.own.run();
  return {
    given: sameOutcomes(name, ours.slice(0, paths), await pair.given.outputs()),
    own: sameMeans(name, ours, await pair.own.outputs()),
    paths,
  };
}

const each = (others: Partial<Record<Language, Pair>>, draws: keyof Pair) =>
  Object.fromEntries(Object.entries(others).map(([name, pair]) => [name, pair[draws]])) as Partial<
    Record<Language, Pair["given"]>
  >;

import { SPANS } from "../../draws/factors";
import { DIGITS } from "../../draws/nets";
import { directions } from "../../draws/sobol";
import { streamOf } from "../../draws/stream";
import { samplingOf } from "../../scenario/sampling";
import type { Scenario } from "../../scenario/scenario";

/** The stream from which the scramblings are drawn. */
export const NETS = "nets";

/** What a path is told once that moves all of it, in the order of how much. */
const TELLING = [
  "revenue:growth",
  "revenue:halfLife",
  "revenue:ceiling",
  "agreement:first",
  "agreement:second",
];

/** Which coordinate of its point a path takes for which draw; all others are independent words. */
export interface Dimensions {
  /** By the name of what is drawn once a path. */
  readonly once: ReadonlyMap<string, number>;
  /** First coordinate of the factors' bridges, and how many factors have one. */
  readonly bridges: readonly [first: number, factors: number];
  readonly count: number;
}

const none: Dimensions = { once: new Map(), bridges: [0, 0], count: 0 };

/**
 * The first coordinates are the most even ones, so they go to the draws that matter most: those made once a path, what
 * contracts share, then the bridges of the first six factors, widest step first.
 */
export function dimensionsOf(
  scenario: Pick<Scenario, "sampling" | "factors">,
  shared: readonly string[],
): Dimensions {
  if (samplingOf(scenario) !== "sobol") return none;
  const names = [...TELLING, ...new Set(shared)];
  const factors = Math.min(6, scenario.factors.length);
  return {
    once: new Map(names.map((id, i) => [id, i])),
    bridges: [names.length, factors],
    count: names.length + SPANS * factors,
  };
}

const digits = new Map<number, readonly number[]>();

function digitsOf(dimension: number): readonly number[] {
  const found = digits.get(dimension) ?? [...directions(dimension).slice(0, DIGITS)];
  digits.set(dimension, found);
  return found;
}

/** Their part of the tape: the bridges, the scramblings' stream, how many coordinates, the direction numbers of each. */
export const netNumbers = ({ bridges, count }: Dimensions): number[] => [
  ...bridges,
  streamOf(NETS),
  count,
  ...Array.from({ length: count }, (_, dimension) => digitsOf(dimension)).flat(),
];

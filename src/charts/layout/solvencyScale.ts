import { scaleSymlog } from "d3";
import type { Distribution, Run, SolvencyMeasure } from "../../metrics/run";
import { yearOf } from "../words/quarter";
import { textWidth } from "./text";

/** How a measure is called, where it turns bad, and how its values are written. */
export interface Measure {
  readonly name: string;
  readonly explained: string;
  readonly threshold: number;
  readonly below: string;
  readonly above: string;
}

export const measures: Readonly<Record<SolvencyMeasure, Measure>> = {
  liquidityCover: {
    name: "liquidity cover",
    explained: "Liquidity cover: cash, credit lines and equity in reach, over the net due in the next four quarters",
    threshold: 1,
    below: "below 1",
    above: "at 1 or more",
  },
  netPosition: {
    name: "net position",
    explained: "Net position: cash less debt, deferrals and the idle part of firm minimums, bn dollars",
    threshold: 0,
    below: "below zero",
    above: "above",
  },
  franchiseSolvency: {
    name: "franchise solvency",
    explained: "Franchise solvency: net position plus a share of market value, bn dollars",
    threshold: 0,
    below: "below zero",
    above: "above",
  },
};

/** The distribution of a measure at the end of a year, by default the headline's; throws where there is none. */
export function distributionOf(run: Run, measure: SolvencyMeasure, year = yearOf(run.headline.quarter)): Distribution {
  const found = run.solvency.find((each) => each.measure === measure && yearOf(each.quarter) === year);
  if (found === undefined) {
    const known = run.solvency.filter((each) => each.measure === measure).map((each) => each.quarter);
    throw new RangeError(`chart solvency: expected ${measure} at the end of ${year}, got ${known.join(", ") || "none"}`);
  }
  return found;
}

/** Values between which all but 1 of 100 futures lie in every year, whole bins, threshold included. */
export function solvencyRange(runs: readonly Run[], measure: SolvencyMeasure): [number, number] {
  let low = measures[measure].threshold;
  let high = measure === "liquidityCover" ? 4 : low;
  for (const { bins } of runs.flatMap((run) => run.solvency.filter((each) => each.measure === measure))) {
    const total = bins.reduce((sum, bin) => sum + bin.count, 0);
    let so = 0;
    for (const bin of bins) {
      if (so + bin.count > 0.005 * total && so < 0.995 * total) {
        low = Math.min(low, bin.from);
        high = Math.max(high, bin.to);
      }
      so += bin.count;
    }
  }
  return [low, high];
}

/** A pseudo-logarithmic scale from values to pixels: linear around zero, logarithmic far from it. */
export const pseudoLog = ([low, high]: readonly [number, number], [left, right]: readonly [number, number]) =>
  scaleSymlog([low, high], [left, right]).constant(low < 0 ? Math.max(-low, high) / 10 : 0.3);

/** Round values on a pseudo-logarithmic scale, the threshold first, kept only where their labels do not touch. */
export function pseudoLogTicks(scale: (value: number) => number, [low, high]: readonly [number, number], first: number, label: (value: number) => string): number[] {
  const sizes = [-2, -1, 0, 1, 2, 3, 4].flatMap((power) => [1, 5, 2].map((digit) => Number(`${digit}e${power}`)));
  const wanted = [first, 0, ...sizes.filter((size) => size >= 0.25).reverse().flatMap((size) => [size, -size])];
  const kept: number[] = [];
  for (const value of wanted) {
    if (value < low || value > high || kept.includes(value)) continue;
    const half = textWidth(label(value), 12) / 2 + 5;
    const free = kept.every((other) => Math.abs(scale(other) - scale(value)) > half + textWidth(label(other), 12) / 2);
    if (free) kept.push(value);
  }
  return kept.sort((a, b) => a - b);
}

import type { Breaking, Least, Moved } from "../metrics/sensitivity/breaking";
import { type Box, clipped, farthest, length } from "../stats/steepest";
import type { Estimate } from "../metrics/run";
import type { Ranged } from "../scenario/range";
import type { Scenario } from "../scenario/scenario";
import type { Pool } from "./pool";
import { SameFutures, type Values } from "./sameFutures";

export interface BreakEffort {
  /** The assumptions that may move, each within its range. */
  readonly inputs: readonly Ranged[];
  readonly target: number; // share of futures
  readonly paths: number;
  readonly signal?: AbortSignal;
  readonly onWorld?: (done: number) => void; // changes looked at so far
}

/** How often the slope is taken anew at the best point so far. */
const ROUNDS = 4;
/** Halvings of how far to go. */
const HALVINGS = 9;
/** Slopes are differences over so much of a range either way. */
const REACH = 0.2;
/** Parts smaller than this of the whole are left out: an answer of twelve assumptions explains nothing. */
const SLIGHT = 0.15;

/** A change as a point: how far each assumption goes, in widths of its range. */
type Point = readonly number[];

/**
 * Searches the change of least size that brings default to a target. Were default linear in the inputs, the least change
 * would go along its slope; so it goes along the slope until the target is met, takes the slope anew there, and goes
 * again (Hasofer & Lind 1974, Rackwitz & Fiessler 1978). It sets out along the slope where it is, and towards the ends of the
 * ranges that bring default nearer: what acts only far out has no slope here. The shortest change is told, without its
 * slight parts. It is the least that was found, not proven to be the least there is; nor is none proven where none is found.
 */
export async function breaking(
  scenario: Scenario,
  pool: Pool,
  { inputs, target, paths, signal, onWorld }: BreakEffort,
): Promise<Breaking> {
  const futures = new SameFutures(scenario, pool, paths, signal, onWorld);
  const box: Box = inputs.map(({ low, value, high }) => {
    const width = high - low;
    return { low: Math.min(0, (low - value) / width), high: Math.max(0, (high - value) / width) };
  });
  const at = (point: Point): Promise<Estimate> => futures.default(valuesAt(inputs, point));
  const asItIs = await at(box.map(() => 0));
  const way = target > asItIs.estimate ? 1 : -1;
  const passed = ({ estimate }: Estimate) => way * (estimate - target) >= 0;
  const ground = { box, at, way, passed };

  const slopes = [await slopeOf(unmoved(box), ground), await slopeToEnds(asItIs, ground)];
  const corners = await Promise.all(slopes.map((slope) => at(corner(slope, box))));
  const atWorst = corners.reduce((worst, one) => (way * (one.estimate - worst.estimate) > 0 ? one : worst));
  const head = { target, paths, headline: scenario.headline, default: asItIs };
  const told = { ...head, considered: inputs.map(({ label }) => label), atWorst };
  const point = await leastAlong(slopes, ground);
  return { ...told, found: point && (await leastOf(point, { inputs, box, at, target })) };
}

const unmoved = (box: Box): Point => box.map(() => 0);

/** Every input as far as its range lets it go along a slope. */
const corner = (slope: Point, box: Box): Point =>
  clipped(
    slope.map((g) => g * farthest(slope, box)),
    box,
  );

/** The shortest change found from some slopes on, without its slight parts; null where the target is passed along none. */
async function leastAlong(slopes: readonly Point[], ground: Passing): Promise<Point | null> {
  const firsts = await Promise.all(slopes.map((slope) => along(slope, ground)));
  const [first] = firsts.filter((point) => point !== null).sort((a, b) => length(a) - length(b));
  if (first === undefined) return null;
  let best = first;
  for (let round = 1; round < ROUNDS; round++) {
    const next = await along(await slopeOf(best, ground), ground);
    if (next === null || length(next) > 0.995 * length(best)) break;
    best = next;
  }
  const slight = SLIGHT * length(best);
  const simple = best.map((part) => (Math.abs(part) < slight ? 0 : part));
  return (await along(simple, ground)) ?? best;
}

interface Ground {
  readonly box: Box;
  readonly at: (point: Point) => Promise<Estimate>;
}

interface Passing extends Ground {
  readonly way: number; // 1 where default has to rise, -1 where it has to fall
  readonly passed: (found: Estimate) => boolean;
}

/** How default rises towards the target with each coordinate, by differences over the same futures; down is as good as nothing. */
async function slopeOf(point: Point, { box, at, way }: Passing): Promise<number[]> {
  const slopes = point.map(async (_, i) => {
    const to = (by: number) => clipped(point.with(i, point[i] + by), box);
    const [down, up] = [to(-REACH), to(REACH)];
    const apart = up[i] - down[i];
    if (!(apart > 0)) return 0;
    const [low, high] = await Promise.all([at(down), at(up)]);
    return (way * (high.estimate - low.estimate)) / apart;
  });
  return Promise.all(slopes);
}

/** The same on the way to that end of each input's range that brings the target nearer, by itself; 0 if neither does. */
function slopeToEnds(asItIs: Estimate, { box, at, way }: Passing): Promise<number[]> {
  const slopes = box.map(async ({ low, high }, i) => {
    const gainAt = async (end: number) =>
      end === 0 ? 0 : way * ((await at(unmoved(box).with(i, end))).estimate - asItIs.estimate);
    const [down, up] = await Promise.all([gainAt(low), gainAt(high)]);
    if (up > 0 && up >= down) return up / high;
    return down > 0 ? down / low : 0;
  });
  return Promise.all(slopes);
}

/** The nearest point along a slope at which the target is passed; null if it is nowhere. */
async function along(slope: Point, { box, at, passed }: Passing): Promise<Point | null> {
  const point = (by: number) =>
    clipped(
      slope.map((g) => g * by),
      box,
    );
  let [short, long] = [0, farthest(slope, box)];
  if (!passed(await at(point(long)))) return null;
  for (let k = 0; k < HALVINGS; k++) {
    const middle = (short + long) / 2;
    if (passed(await at(point(middle)))) long = middle;
    else short = middle;
  }
  return point(long);
}

interface Told extends Ground {
  readonly inputs: readonly Ranged[];
  readonly target: number;
}

/** A point in the inputs' own words, and how much longer or shorter it could be within the error of its default. */
async function leastOf(point: Point, { inputs, box, at, target }: Told): Promise<Least> {
  const values = valuesAt(inputs, point);
  const changes = inputs
    .map(({ path, label, unit, low, value, high }): Moved => {
      const to = values[path] ?? value;
      return { path, label, unit, low, value, high, to, strain: (to - value) / (high - low) };
    })
    .filter(({ strain }) => strain !== 0)
    .sort((a, b) => Math.abs(b.strain) - Math.abs(a.strain));
  const holds = ({ low, high }: Estimate) => low <= target && target <= high;
  const size = length(changes.map(({ strain }) => strain));
  const scaled = (by: number) =>
    clipped(
      point.map((part) => part * by),
      box,
    );
  const end = async (step: number) => {
    let [inside, outside] = [1, 1 + step];
    for (let k = 0; k < HALVINGS - 2; k++) {
      const middle = (inside + outside) / 2;
      if (holds(await at(scaled(middle)))) inside = middle;
      else outside = middle;
    }
    return length(scaled(inside));
  };
  return { changes, size, low: await end(-1), high: await end(0.5), default: await at(point) };
}

/** The values of the inputs at a point, to a tenth of their steps; what stays is left out. */
function valuesAt(inputs: readonly Ranged[], point: Point): Values {
  const moved = inputs.flatMap(({ path, low, value, high, step }, i): [string, number][] => {
    const fine = step === 1 ? 1 : step / 10;
    const exact = value + point[i] * (high - low);
    const to = Number((Math.round(exact / fine) * fine).toPrecision(12));
    return point[i] === 0
      ? []
      : [[path, Math.min(Math.max(high, value), Math.max(Math.min(low, value), to))]];
  });
  return Object.fromEntries(moved);
}

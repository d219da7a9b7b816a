import { givenData, PARTS } from "../../stats/givenData";
import { orderOf } from "../../stats/order";
import type { Paired } from "../attribution/attribution";
import { pairedOf } from "../attribution/paired";
import { nonNegative, share } from "../estimate";
import type { Estimate } from "../run";
import type { Fates } from "./change";

/** Something that is drawn on every path: what it is called, and the field that its draw is about, if there is one. */
export interface Drawn {
  readonly id: string; // of its stream
  readonly label: string;
  readonly path?: string;
}

/** What it has to do with default in a run: nothing is simulated again for it. */
export interface Driver extends Drawn {
  readonly defaultAtLow: Estimate; // among the tenth of the futures in which it is lowest
  readonly defaultAtHigh: Estimate;
  readonly delta: Paired; // Borgonovo's, of default or not
  readonly first: Paired; // first-order Sobol' index
}

/** The draws of a run against what came of them, those that tell most of default first. Plain JSON. */
export interface Drivers {
  readonly headline: string;
  readonly paths: number;
  readonly default: Estimate;
  readonly drivers: readonly Driver[];
}

/**
 * Ranks what is drawn by how much knowing it tells of default. `values` has a column for each. It yields after each, as each
 * is a matter of sorting all futures.
 */
export function* driversOf(
  drawn: readonly Drawn[],
  values: readonly Float64Array[],
  fates: Fates,
): Generator<void, Driver[]> {
  const drivers: Driver[] = [];
  for (const [k, each] of drawn.entries()) {
    const order = orderOf(values[k]);
    const { delta, first } = givenData(values[k], fates, order);
    const [low, high] = tenths(order, fates);
    drivers.push({
      ...{ ...each, defaultAtLow: low, defaultAtHigh: high },
      delta: { estimate: delta.estimate, standardError: delta.error, low: delta.low, high: delta.high },
      first: nonNegative(pairedOf(PARTS, first.estimate, first.error)),
    });
    yield;
  }
  return drivers.sort((a, b) => b.delta.estimate - a.delta.estimate);
}

/** Default among the tenth of the paths with the lowest values, and with the highest. */
function tenths(order: Uint32Array, fates: Fates): [Estimate, Estimate] {
  const size = Math.max(1, Math.floor(order.length / 10));
  const among = (paths: Uint32Array) =>
    share(
      paths.reduce((sum, path) => sum + fates[path], 0),
      paths.length,
    );
  return [among(order.slice(0, size)), among(order.slice(-size))];
}

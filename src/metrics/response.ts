import { directResponse } from "../stats/directResponse";
import { jackknife } from "../stats/jackknife";
import { loopGain } from "../stats/loopGain";
import { orderOf } from "../stats/order";
import { spectralRadius } from "../stats/spectralRadius";
import { nonNegative } from "./estimate";
import type { Estimate } from "./run";

/** Groups of paths whose spread tells the error: path p belongs to group p mod 16, as in scrambled nets. */
const GROUPS = 16;

/** What the paths of one world gave by the end of one year, a column of paths each. */
export interface Readings {
  /** Equity that the obligor has raised so far, bn USD. */
  readonly raised: Float64Array;
  /** What it has left unpaid so far to each of the other firms, in their order. */
  readonly unpaid: readonly Float64Array[];
  /** Its cash then. */
  readonly cash: Float64Array;
}

/** The same paths as they are, and with some cash taken from each firm on the first day; the obligor is the first firm. */
export interface Bumped {
  readonly base: Readings;
  readonly worlds: readonly { readonly taken: number; readonly readings: Readings }[];
}

/** How a loss of the first day is answered by the end of a year. */
export interface ResponseOfYear {
  readonly year: string;
  /** Of a dollar that the obligor loses, what it has lost by then: above 1 the loss feeds itself, below 1 others replace it. */
  readonly lost: Estimate;
  /** The same in the tenth of the futures with the least cash then. */
  readonly lostInWorst: Estimate;
  /** Share of a loss that one time round adds to it: 1 - 1/lost; negative where others replace it. */
  readonly gain: Estimate;
  /** Spectral radius of the direct responses among all firms; of a negative gain it tells how strongly a loss is countered. */
  readonly radius: Estimate;
}

/** How a loss goes round: see docs/model.md. */
export interface Response {
  readonly paths: number;
  /** Firms that a loss is taken from: the obligor, and all who may put equity into it. */
  readonly firms: readonly string[];
  readonly years: readonly ResponseOfYear[];
}

type Chosen = (path: number) => boolean;

/** Throws a RangeError if there are too few paths for two in each group of the worst tenth. */
export function responseOfYear(year: string, bumped: Bumped): ResponseOfYear {
  const paths = bumped.base.cash.length;
  if (paths < 20 * GROUPS)
    throw new RangeError(`response: expected at least ${20 * GROUPS} paths, got ${paths}`);
  const worst = lowestTenth(bumped.base.cash);
  const everyone: Chosen = () => true;
  return {
    year,
    lost: estimated(bumped, everyone, (total) => around(total).amplification),
    lostInWorst: estimated(bumped, worst, (total) => around(total).amplification),
    gain: estimated(bumped, everyone, (total) => around(total).gain),
    radius: nonNegative(estimated(bumped, everyone, (total) => spectralRadius(directResponse(total)))),
  };
}

/** A figure of the total responses of some paths, with its jackknife interval over the groups. */
function estimated(bumped: Bumped, chosen: Chosen, figure: (total: number[][]) => number): Estimate {
  const estimate = figure(totalResponse(bumped, chosen));
  const without = Array.from({ length: GROUPS }, (_, group) =>
    figure(totalResponse(bumped, (path) => path % GROUPS !== group && chosen(path))),
  );
  return { estimate, ...jackknife(estimate, without) };
}

/** What becomes of a loss of the obligor. */
const around = (total: number[][]) =>
  loopGain(
    directResponse(total),
    total.map((_, firm) => (firm === 0 ? 1 : 0)),
  );

/**
 * What each firm has lost in the mean, of a dollar taken from each: the dollar itself, equity that the obligor does not
 * get, and what the others are not paid.
 */
function totalResponse({ base, worlds }: Bumped, chosen: Chosen): number[][] {
  return worlds.map(({ taken, readings }, i) => {
    const raisedLess = -meanChange(base.raised, readings.raised, chosen);
    const unpaid = readings.unpaid.map((column, k) => meanChange(base.unpaid[k], column, chosen));
    return [raisedLess, ...unpaid].map((loss, j) => loss / taken + (i === j ? 1 : 0));
  });
}

function meanChange(before: Float64Array, after: Float64Array, chosen: Chosen): number {
  let sum = 0;
  let count = 0;
  for (let path = 0; path < before.length; path++) {
    if (!chosen(path)) continue;
    sum += after[path] - before[path];
    count += 1;
  }
  return sum / count;
}

function lowestTenth(values: Float64Array): Chosen {
  const lowest = new Set(orderOf(values).slice(0, Math.ceil(values.length / 10)));
  return (path) => lowest.has(path);
}

import { deviations } from "../../stats/wilson";
import type { Paired } from "../attribution/attribution";
import type { Estimate } from "../run";

/** What default becomes when one assumption goes to either end of its range and all else stays. */
export interface Swing {
  readonly path: string; // of the field
  readonly label: string;
  readonly unit: string;
  readonly low: number;
  readonly value: number; // in use
  readonly high: number;
  readonly defaultAtLow: Estimate;
  readonly defaultAtHigh: Estimate;
  readonly atLow: Paired; // change of default against the scenario as it is
  readonly atHigh: Paired;
  readonly across: Paired; // default at the high end less that at the low end
  readonly paths: number; // over which the three were counted
}

/** Every assumption moved alone over its range, the widest swings first. Plain JSON. */
export interface Tornado {
  readonly headline: string; // quarter by whose end default is counted
  readonly default: Estimate; // as it is
  readonly paths: number; // behind `default` and the widest swings
  readonly swings: readonly Swing[];
  readonly refused: readonly { readonly path: string; readonly why: string }[]; // ends that the scenario cannot take
}

/** The largest of an assumption's three changes: how wide its bar is. */
export const widest = ({ atLow, atHigh, across }: Swing): Paired =>
  [across, atLow, atHigh].reduce((best, change) => (size(change) > size(best) ? change : best));

/**
 * Default at both ends as a change of default as it is. That is known from more futures than some swings: shares counted over fewer
 * would stand beside it as if moving nothing changed it.
 */
export const endsOf = ({ atLow, atHigh }: Swing, asItIs: Estimate): [atLow: number, atHigh: number] => [
  within(asItIs.estimate + atLow.estimate),
  within(asItIs.estimate + atHigh.estimate),
];

/** Default at both ends of an assumption's range, and as it is if the value in use lies within the range. */
export const overRange = (
  { low, value, high }: Swing,
  ends: readonly number[],
  asItIs: Estimate,
): readonly number[] => (low <= value && value <= high ? [...ends, asItIs.estimate] : ends);

const within = (share: number): number => Math.min(1, Math.max(0, share));

/** Default as it is over the same futures as a swing's own shares. */
export const asItIsThere = ({ defaultAtLow, atLow }: Swing): number => defaultAtLow.estimate - atLow.estimate;

const size = ({ estimate }: Paired): number => Math.abs(estimate);

/** The most that a swing may be, given its error: screening keeps those where this is large. */
const most = (swing: Swing): number => {
  const { estimate, standardError } = widest(swing);
  return Math.abs(estimate) + deviations(0.95) * standardError;
};

/** The swings that may be among the widest. */
export const strongest = (swings: readonly Swing[], count: number): readonly Swing[] =>
  [...swings].sort((a, b) => most(b) - most(a)).slice(0, count);

/** The widest first, whatever came before: for what does not change any more. */
export const widestFirst = (swings: readonly Swing[]): readonly Swing[] =>
  [...swings].sort((a, b) => size(widest(b)) - size(widest(a)));

/**
 * Swings in the order to show them: by size at first, then as they were, except that one moves up past its neighbour when
 * it is wider by more than their two errors together. So a picture that is being refined does not shuffle.
 */
export function inSteadyOrder(swings: readonly Swing[], before: readonly string[]): readonly Swing[] {
  const place = new Map(before.map((path, at) => [path, at]));
  const known = swings.filter(({ path }) => place.has(path));
  const sorted = [...known].sort((a, b) => place.get(a.path)! - place.get(b.path)!);
  const news = swings.filter(({ path }) => !place.has(path));
  const order = [...sorted, ...news.sort((a, b) => size(widest(b)) - size(widest(a)))];
  for (let from = 1; from < order.length; from++) {
    for (let at = from; at > 0 && isWider(order[at], order[at - 1]); at--) {
      [order[at - 1], order[at]] = [order[at], order[at - 1]];
    }
  }
  return order;
}

function isWider(swing: Swing, than: Swing): boolean {
  const [a, b] = [widest(swing), widest(than)];
  const error = Math.sqrt(a.standardError * a.standardError + b.standardError * b.standardError);
  return size(a) - size(b) > deviations(0.95) * error;
}

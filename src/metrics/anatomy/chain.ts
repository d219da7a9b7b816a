import { addQuarters } from "../../scenario/quarter";
import type { Scenario } from "../../scenario/scenario";
import type { Future } from "./future";

/** What happens first, and then, on the way to a default. */
export const eventKinds = ["behind", "shut", "cut", "deferred", "lastRaise", "unpaid"] as const;
export type EventKind = (typeof eventKinds)[number];

/** One step of the chain. `amount` in bn USD; of revenue that falls behind, the share by which. */
export interface Event {
  readonly kind: EventKind;
  readonly quarter: string;
  readonly amount: number;
  readonly parties?: readonly string[]; // who is not paid, the most unpaid first
}

/** Share of planned revenue by which a future has fallen behind. */
const BEHIND = 0.1;

/**
 * The chain of a future, in order of time: when revenue fell a tenth behind plan for good, when the equity window shut for
 * the last time, the first cut, the first deferral, the last round, and who was then not paid.
 */
export function chainOf(future: Future, { start }: Pick<Scenario, "start">): Event[] {
  const { planned, revenue, open, cut, deferred, raised } = future;
  const lag = revenue.map((amount, q) => (planned[q] > 0 ? 1 - amount / planned[q] : 0));
  const found = [
    event(
      "behind",
      sinceWhen(lag, (share) => share >= BEHIND),
      lag,
    ),
    event(
      "shut",
      sinceWhen(open, (isOpen) => !isOpen),
      [],
    ),
    event("cut", cut.findIndex(isMoney), cut),
    event("deferred", deferred.findIndex(isMoney), deferred),
    event("lastRaise", raised.findLastIndex(isMoney), raised),
    ...missed(future),
  ];
  return found
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ at, ...rest }) => ({ ...rest, quarter: addQuarters(start, at) }));
}

const isMoney = (amount: number): boolean => amount > 1e-9;

const event = (kind: EventKind, at: number, amounts: readonly number[]) => ({
  kind,
  at,
  amount: amounts[at] ?? 0,
});

/** Start of the last stretch in which something holds, if it holds to the end; else -1. */
function sinceWhen<T>(list: readonly T[], holds: (item: T) => boolean): number {
  const last = list.findLastIndex((item) => !holds(item));
  return last === list.length - 1 ? -1 : last + 1;
}

/** All that is not paid in the quarter of default. */
function missed({ defaultQuarter, unpaid, cash }: Future) {
  if (defaultQuarter === null) return [];
  const at = cash.length - 1;
  const owed = Object.entries(unpaid)
    .map(([party, amounts]) => ({ party, amount: amounts[at] }))
    .filter(({ amount }) => isMoney(amount))
    .sort((a, b) => b.amount - a.amount);
  const amount = owed.reduce((sum, one) => sum + one.amount, 0);
  return [{ ...event("unpaid", at, []), amount, parties: owed.map(({ party }) => party) }];
}

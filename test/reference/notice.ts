import { positive, total } from "./arithmetic";
import type { Capacity } from "./contracts/capacity";
import type { Terms } from "./terms";

/**
 * docs/model.md, 6. Notice: takes the `missing` amount, spread over `cuts.lookAhead` quarters and less what is under
 * notice already, from conditional parts in cut order. What each contract's notice ends, a quarter.
 */
export function giveNotice(
  capacities: readonly Capacity[],
  missing: number,
  { cuts }: Terms,
): Map<Capacity, number> {
  const ends = new Map<Capacity, number>();
  for (const capacity of capacities) capacity.passNotices();
  let wanted =
    positive(missing) / Math.max(1, cuts.lookAhead) - total(capacities.map(({ noticed }) => noticed));
  const inOrder = capacities.toSorted((a, b) => a.contract.cutOrder - b.contract.cutOrder);
  for (const capacity of inOrder) {
    const amount = Math.min(positive(wanted), cuts.speed * capacity.unnoticed);
    if (amount === 0) continue;
    capacity.giveNotice(amount / capacity.unnoticed);
    ends.set(capacity, amount);
    wanted -= amount;
  }
  return ends;
}

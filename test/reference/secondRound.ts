import type { Scenario } from "../../src/scenario/scenario";
import { total } from "./arithmetic";
import type { Due } from "./ledger";

type Amounts = Record<string, number>;

/**
 * docs/model.md, 8. Second round: `losses` by party, of which `passed` was passed on before, and who owes whom. Changes both,
 * until nobody passes anything on.
 */
export function secondRound(
  { parties, obligor }: Scenario,
  share: number,
  losses: Amounts,
  passed: Amounts,
  owed: readonly Pick<Due, "from" | "to" | "amount">[],
): void {
  for (let round = 0, more = true; more && round < 64; round++) {
    more = false;
    for (const { id, lossBuffer } of parties) {
      if (id === obligor) continue;
      const debts = owed.filter(({ from }) => from === id);
      const all = total(debts.map(({ amount }) => amount));
      const before = passed[id] ?? 0;
      const loss = losses[id] + before;
      const fresh = Math.min(share * (loss - (lossBuffer?.value ?? Infinity)), all) - before;
      if (!(fresh > 1e-13 * loss)) continue;
      more = true;
      passed[id] = before + fresh;
      losses[id] -= fresh;
      for (const { to, amount } of debts) losses[to] += (fresh * amount) / all;
    }
  }
}

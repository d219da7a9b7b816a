import { positive, total } from "./arithmetic";
import type { World } from "./world";

/** Nothing more is passed on when it is no more than this share of the loss: less may be rounding. */
const STILL = 1e-13;

/** docs/model.md, 8. Second round: losses beyond a buffer fall in part on those that the party owes. */
export function passOn(world: World): void {
  const { scenario, terms, book, passed } = world;
  for (let moved = true; moved;) {
    moved = false;
    for (const { id, lossBuffer } of scenario.parties) {
      if (id === scenario.obligor) continue;
      const owed = owedBy(world, id);
      const all = total([...owed.values()]);
      const before = passed.get(id) ?? 0;
      const loss = book.of(id) + before;
      const excess = positive(loss - (lossBuffer?.value ?? Infinity));
      const more = positive(Math.min(terms.distress.passed * excess, all) - before);
      if (more <= STILL * positive(loss)) continue;
      moved = true;
      passed.set(id, before + more);
      book.passOn(id, more);
      for (const [creditor, amount] of owed) book.lose(creditor, "distress", (more * amount) / all);
    }
  }
  for (const { id, lossBuffer } of scenario.parties)
    if (book.of(id) + (passed.get(id) ?? 0) > (lossBuffer?.value ?? Infinity))
      world.ledger.distressed.add(id);
}

/** What a party owes: loans, hardware on credit, and orders of the lead time that cannot be cancelled. */
export function owedBy({ loans, orders }: World, party: string): Map<string, number> {
  const owed = new Map<string, number>();
  const add = (creditor: string, amount: number) => owed.set(creditor, (owed.get(creditor) ?? 0) + amount);
  for (const { contract, balance } of loans) if (contract.to === party) add(contract.from, balance);
  for (const order of orders) {
    if (order.contract.from !== party) continue;
    add(order.lender, order.loan);
    add(order.contract.to, order.uncancellable);
  }
  return owed;
}

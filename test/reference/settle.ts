import { positive } from "./arithmetic";
import { OUTSIDE } from "./ledger";
import type { Today } from "./today";
import type { World } from "./world";

/** docs/model.md, A quarter, step 7: everybody pays; where somebody is short, the quarter is cleared. */
export function settle(world: World, today: Today): void {
  const { scenario, terms, ledger, sharings } = world;
  const { relief, bills, deferring, shares } = today;
  const fees = bills.map(({ capacity }) => 4 * terms.cuts.fee * capacity.drop(relief.dropped));
  today.payments = bills.map(({ capacity, arrears, firm }) => {
    const amount = arrears + firm * (1 - relief.deferred) + capacity.softBill;
    return ledger.owe(scenario.obligor, capacity.contract.to, positive(amount)); // services may exceed it
  });
  for (const { contract, stands, limit } of world.backings) {
    const debt = today.payments[world.capacities.indexOf(stands)];
    ledger.promises.push({ from: contract.from, to: contract.to, debt, limit, amount: 0, paid: 0 });
  }
  ledger.settle(relief.shortfall, !relief.defaults);
  sharings.forEach((sharing, i) => sharing.paid(shares[i].paid));
  bills.forEach(({ capacity: { arrears, firmBill } }, i) =>
    arrears.close(firmBill, deferring, relief.deferred, fees[i]),
  );
  for (const one of world.lendings) one.close();
}

/** Step 8: losses, default, distress. */
export function lose(world: World, { relief, quarter, exercised }: Today): void {
  const { losses, ledger, market, rounds } = world;
  losses.unpaid(ledger.dues, market.isBad);
  if (relief.defaults) {
    world.alive = false;
    losses.fall(world, ledger.promises, { bad: market.isBad, quarter, exercised, paidIn: rounds.paidIn });
  }
  const hit = ledger.dues.some(({ to, amount, paid }) => to !== OUTSIDE && amount - paid > 1e-12 * amount);
  if (hit || relief.defaults) losses.distress(world);
  losses.mark();
  world.backings.forEach((one, i) => (one.limit -= ledger.promises[i].amount));
}

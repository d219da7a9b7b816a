import { positive } from "./arithmetic";
import type { Today } from "./today";
import type { World } from "./world";

/** docs/model.md, A quarter, step 7: everybody pays; where somebody is short, the quarter is cleared. */
export function settle({ scenario, terms, ledger, sharings }: World, today: Today): void {
  const { relief, bills, deferring, shares } = today;
  const fees = bills.map(({ capacity }) => 4 * terms.cuts.fee * capacity.drop(relief.dropped));
  today.payments = bills.map(({ capacity, arrears, firm }) => {
    const amount = arrears + firm * (1 - relief.deferred) + capacity.softBill;
    return ledger.owe(scenario.obligor, capacity.contract.to, positive(amount)); // services may exceed it
  });
  ledger.settle(relief.shortfall, !relief.defaults);
  sharings.forEach((sharing, i) => sharing.paid(shares[i].paid));
  bills.forEach(({ capacity: { arrears, firmBill } }, i) =>
    arrears.close(firmBill, deferring, relief.deferred, fees[i]),
  );
}

/** Step 8: losses, default, distress. */
export function lose(world: World, { relief, quarter, exercised }: Today): void {
  const { losses, ledger, market, rounds, capacities, orders } = world;
  losses.unpaid(ledger.dues);
  if (relief.defaults) {
    world.alive = false;
    losses.fall(capacities, orders, { bad: market.isBad, quarter, exercised, paidIn: rounds.paidIn });
  }
  losses.distress();
}

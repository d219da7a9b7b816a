import { passOn } from "./distress";
import { mayFail } from "./fear";
import { fall, loseUnpaid } from "./losses";
import type { Due, Pledge } from "./ledger";
import type { Today } from "./today";
import type { World } from "./world";

/** docs/model.md, A quarter, step 7: everybody pays; where somebody is short, the quarter is cleared. */
export function settle(world: World, today: Today): void {
  const { scenario, terms, ledger, sharings } = world;
  const { relief, bills, deferring, shares } = today;
  const fees = bills.map(({ capacity }) => 4 * terms.cuts.fee * capacity.drop(relief.dropped));
  today.payments = bills.map(({ capacity }) => {
    const { contract, arrears, firmBill, softBill } = capacity;
    const amount = arrears.inMoney(deferring, firmBill, relief.deferred) + softBill;
    return ledger.owe(scenario.obligor, contract.to, amount);
  });
  const pledges = promises(world, today.payments);
  const feared = mayFail(world, pledges);
  today.defaults = !ledger.settle(pledges);
  if (feared && !today.defaults) world.fragile = true;
  sharings.forEach((sharing, i) => sharing.paid(shares[i].paid));
  bills.forEach(({ capacity: { arrears, firmBill } }, i) =>
    arrears.close(firmBill, deferring, relief.deferred, fees[i]),
  );
}

/** docs/model.md, 7. Guarantees: what is unpaid of a contract's bill may be called, up to a limit. */
function promises({ guarantees, capacities }: World, payments: readonly Due[]): Pledge[] {
  return guarantees.map((guarantee) => ({
    ...{ from: guarantee.contract.from, to: guarantee.contract.to, limit: guarantee.limit },
    of: payments[capacities.findIndex((one) => one === guarantee.guarded)],
    call: (amount, paid) => guarantee.call(amount, paid),
  }));
}

/** Step 8: losses, default, distress. */
export function lose(world: World, today: Today): void {
  const { defaults, quarter, exercised } = today;
  loseUnpaid(world);
  if (defaults) {
    world.alive = false;
    world.rounds.withdraw();
    fall(world, quarter, exercised);
  }
  passOn(world);
  world.marks.look(world, today);
}

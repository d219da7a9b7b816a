import { total } from "./arithmetic";
import { OUTSIDE } from "./ledger";
import type { Today } from "./today";
import type { World } from "./world";

/** docs/model.md, A quarter, step 4: bills, vendors' own orders, compute outside contracts, costs and tax fall due. */
export function bill(world: World, today: Today): void {
  const { scenario, ledger, revenue, costs, line, spot } = world;
  const { quarter } = today;
  chargeCapacity(world, today);
  const service = serveLoans(world, quarter);
  placeOrders(world, quarter, today.exercised);
  for (const one of world.backings) one.step();
  today.shares = world.sharings.map((sharing) =>
    ledger.owe(scenario.obligor, sharing.contract.to, sharing.due(quarter, revenue.booked)),
  );
  const shared = total(today.shares.map(({ amount }) => amount));
  const arrears = total(today.bills.map((one) => one.arrears));
  const contracts = shared + service.due + arrears + today.firm + today.soft;
  buyOutside(world, today, contracts);
  const income = {
    revenue: revenue.booked,
    interest: today.interest,
    accrued: today.billed + shared + service.interest,
  };
  today.costs = costs.due(quarter, income, line.interest, spot.cost);
  ledger.owe(scenario.obligor, OUTSIDE, today.costs);
  today.due = today.costs + contracts;
}

/** What capacity contracts bill, and what of it and of arrears is due; services lower all but conditional bills. */
function chargeCapacity({ capacities }: World, today: Today): void {
  for (const one of capacities) one.charge(today.use);
  today.billed = total(capacities.map((one) => one.bill));
  today.soft = total(capacities.map(({ softBill }) => softBill));
  today.bills = capacities.map((capacity) => {
    const { arrears, firmBill } = capacity;
    const due = arrears.due(today.deferring);
    const firm = arrears.now(firmBill);
    return { capacity, arrears: due - arrears.useServices(due + firm), firm };
  });
  today.firm = total(today.bills.map(({ firm }) => firm));
}

/** docs/model.md, 7. Loans: what is paid out, and what is due; what of that the obligor owes, and its interest. */
function serveLoans({ lendings, ledger, market, scenario }: World, quarter: number) {
  const owed = { due: 0, interest: 0 };
  for (const one of lendings) {
    const { from, to } = one.contract;
    ledger.move(from, to, one.payOut(quarter, ledger.means(from)));
    const { interest } = one;
    const due = interest + one.principal(quarter, market.credit, ledger.distressed.has(to));
    ledger.owe(to, from, due, one.rank);
    if (to !== scenario.obligor) continue;
    owed.due += due;
    owed.interest += interest;
  }
  return owed;
}

/** docs/model.md, 4. Vendors' own orders, what they borrow for them and what they owe on it. */
function placeOrders({ orders, ledger }: World, quarter: number, exercised: number): void {
  for (const one of orders) {
    const { from, to } = one.contract;
    ledger.owe(from, one.lender, one.service, 0);
    const { order, borrowed } = one.place(quarter, exercised);
    ledger.move(one.lender, from, borrowed);
    ledger.owe(from, to, order);
  }
}

/** docs/model.md, 4. Compute outside contracts, out of cash beyond the minimum and a reserve. */
function buyOutside(world: World, { quarter, capacity }: Today, contracts: number): void {
  const { terms, compute, revenue, costs, spot } = world;
  const bills = costs.share(quarter) * revenue.booked + contracts;
  const reserve = terms.cash.minimum + (1 + terms.compute.spotReserve) * bills;
  spot.buy(quarter, compute.need - capacity, world.cash - reserve);
  compute.meet(capacity + spot.bought);
}

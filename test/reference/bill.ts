import { total } from "./arithmetic";
import { OUTSIDE } from "./ledger";
import type { Today } from "./today";
import type { World } from "./world";

/** docs/model.md, A quarter, step 4: bills, vendors' own orders, compute outside contracts, costs and tax fall due. */
export function bill(world: World, today: Today): void {
  const { scenario, ledger, revenue, costs, line, spot } = world;
  const { quarter } = today;
  chargeCapacity(world, today);
  for (const guarantee of world.guarantees) guarantee.grow();
  const loans = serveLoans(world, quarter);
  placeOrders(world, quarter, today.exercised);
  for (const pledge of world.pledges)
    pledge.service = ledger.owe(pledge.contract.to, pledge.contract.from, pledge.interest);
  today.shares = world.sharings.map((sharing) =>
    ledger.owe(scenario.obligor, sharing.contract.to, sharing.due(quarter, revenue.booked)),
  );
  const shared = total(today.shares.map(({ amount }) => amount));
  const contracts = shared + total(today.bills.map(({ owed }) => owed)) + today.soft;
  buyOutside(world, today, contracts + loans.due);
  const income = {
    revenue: revenue.booked,
    interest: today.interest,
    accrued: today.billed + shared + loans.interest,
  };
  today.costs = costs.due(quarter, income, line.interest, spot.cost);
  ledger.owe(scenario.obligor, OUTSIDE, today.costs);
  today.due = today.costs + contracts + loans.due;
}

/** What capacity contracts bill, and what of it and of arrears is due now, and would be if a deferral began. */
function chargeCapacity({ capacities, terms }: World, today: Today): void {
  const { share } = terms.stretch;
  for (const one of capacities) one.charge(today.use);
  today.billed = total(capacities.map((one) => one.bill));
  today.soft = total(capacities.map(({ softBill }) => softBill));
  today.bills = capacities.map((capacity) => {
    const { arrears, firmBill } = capacity;
    const owed = arrears.inMoney(today.deferring, firmBill, today.deferring ? share : 0);
    return { capacity, owed, deferrable: owed - arrears.inMoney(today.deferring, firmBill, share) };
  });
  today.deferrable = total(today.bills.map(({ deferrable }) => deferrable));
}

/** docs/model.md, 4. Vendors' own orders, what they borrow for them and what they owe on it. */
function placeOrders({ orders, ledger, builders }: World, quarter: number, exercised: number): void {
  for (const one of orders) {
    const { from, to } = one.contract;
    one.service = ledger.owe(from, one.lender, one.falling);
    const { order, borrowed } = one.place(quarter, exercised, builders.dear);
    ledger.move(one.lender, from, borrowed);
    ledger.owe(from, to, order);
  }
}

/** docs/model.md, 4. Compute outside contracts, out of cash beyond the minimum and a reserve. */
function buyOutside(world: World, { quarter, capacity }: Today, contracts: number): void {
  const { terms, compute, revenue, costs, line, spot } = world;
  const running = costs.share(quarter) * revenue.booked + terms.costs.fixed / 4 + line.interest;
  const bills = running + contracts;
  const reserve = terms.cash.minimum + (1 + terms.compute.spotReserve) * bills;
  spot.buy(quarter, compute.need - capacity, world.cash - reserve);
  compute.meet(capacity + spot.bought);
}

/** docs/model.md, 7. Loans: paid out as far as the lender has it, and served; what the obligor owes on its own. */
function serveLoans(
  { scenario, loans, ledger, market, marks }: World,
  quarter: number,
): { due: number; interest: number } {
  const own = { due: 0, interest: 0 };
  for (const loan of loans) {
    const { from, to } = loan.contract;
    const distressed = ledger.distressed.has(to) || marks.doubted.has(to);
    const { interest, principal } = loan.fallDue(quarter, market.credit, distressed);
    loan.service = ledger.owe(to, from, interest + principal);
    const paidOut = Math.min(loan.promised(quarter), ledger.means(from));
    ledger.move(from, to, paidOut);
    loan.pay(paidOut);
    if (to !== scenario.obligor) continue;
    own.due += interest + principal;
    own.interest += interest;
  }
  return own;
}

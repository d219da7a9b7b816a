import { positive, total } from "./arithmetic";
import type { Capacity } from "./contracts/capacity";
import { burn } from "./forecast";
import { jumpsIn } from "./jumps";
import { OUTSIDE } from "./ledger";
import { giveNotice } from "./notice";
import { equityWithinYear, solvencyOf } from "./solvency";
import { QUARTER } from "./terms";
import type { World } from "./world";

/** What falls due of one capacity contract, apart from its conditional bill. */
interface Bill {
  readonly capacity: Capacity;
  /** Arrears, less services that the vendor owes. */
  readonly arrears: number;
  /** Of the firm bill what is payable now. */
  readonly firm: number;
}

/** docs/model.md, A quarter: its nine steps in their order, on one path. What is read of it at its end. */
export function advance(world: World, quarter: number) {
  const { terms, ledger, revenue, compute, market, line, shortage, scenario } = world;
  const { obligor } = scenario;
  const factor = (id: string) => world.draws(world.path, quarter, `factor:${id}`);
  ledger.dues = [];

  // 1. Winter comes or goes, revenue moves, jumps arrive, revenue and interest come in, parties' own cash moves
  const interest = world.cash * terms.cash.interest * QUARTER;
  const jumps = jumpsIn(scenario, world.draws, world.path, quarter);
  world.winter.turn(world.draws(world.path, quarter, "winter"));
  revenue.step(quarter, {
    demand: factor("demand"),
    level: factor("level"),
    jumps,
    shortage: compute.shortage,
    winter: world.winter.now,
  });
  ledger.move(OUTSIDE, obligor, revenue.booked + interest);
  moveOwnCash(world, quarter);

  // 2. Compute need; market value; the equity window; share prices
  const ahead = revenue.log - world.plan.revenue[quarter];
  const miss = positive(-ahead);
  compute.step(quarter, factor("compute"), revenue.booked, ahead);
  market.drift(factor("ai-equity"), factor("credit"), world.winter.now);
  market.price(revenue.rate, revenue.growth, miss);
  market.turn(world.draws(world.path, quarter, "window"), miss);
  world.shares.step(quarter, market.mood, world.draws, world.path);

  // 3. Capacity is delivered; promised equity is paid in
  const { exercised } = world.options;
  for (const one of world.capacities) one.deliver(quarter, factor("delivery"), exercised);
  const capacity = total(world.capacities.map(({ bill }) => bill));
  const use = capacity > 0 ? Math.min(1, compute.need / capacity) : 1;
  payPromises(world, quarter);

  // 4. Bills, vendors' own orders, compute outside contracts, costs and tax fall due
  for (const one of world.capacities) one.charge(use);
  placeOrders(world, quarter);
  const bills = total(world.capacities.map(({ bill }) => bill));
  const soft = total(world.capacities.map(({ softBill }) => softBill));
  const { deferring } = shortage;
  const owed = world.capacities.map((one) => billOf(one, deferring));
  const arrears = total(owed.map((bill) => bill.arrears));
  const firm = total(owed.map((bill) => bill.firm));
  const shares = world.sharings.map((share) =>
    ledger.owe(obligor, share.contract.to, share.due(quarter, revenue.booked)),
  );
  const shared = total(shares.map(({ amount }) => amount));
  const costShare = world.costs.share(quarter);
  const reserve = costShare * revenue.booked + shared + arrears + firm + soft;
  const free = world.cash - terms.cash.minimum - (1 + terms.compute.spotReserve) * reserve;
  world.spot.buy(quarter, compute.need - capacity, free);
  compute.meet(capacity + world.spot.bought);
  const income = { revenue: revenue.booked, interest, accrued: bills + shared };
  const costs = ledger.owe(
    obligor,
    OUTSIDE,
    world.costs.due(quarter, income, line.interest, world.spot.cost),
  );
  const due = costs.amount + shared + arrears + firm + soft;

  // 5. Forecast; a funding round; the credit line
  const view = { quarter, bills, rate: revenue.rate, growth: revenue.growth, costShare };
  const burnOver = (n: number) => burn(view, n, world.plan, world.sharings, terms);
  const burnAhead = burnOver(terms.funding.lookAhead);
  const burnCuts = burnOver(terms.cuts.lookAhead + 2);
  const burnYear = burnOver(4);
  const left = world.cash - due - terms.cash.minimum;
  world.rounds.raise(market, world.shares, left, burnAhead, burnOver(terms.funding.runway));
  line.draw(due + terms.cash.minimum - world.cash);

  // 6. What gives way when that does not suffice
  const relief = shortage.relieve({ cash: world.cash, due, soft, firm });
  const dropped = owed.map(({ capacity: one }) => one.drop(relief.dropped));
  if (relief.dropped > 0 || relief.deferred > 0) world.restructured = true;

  // 7. Everybody pays; where somebody is short, the quarter is cleared
  const payments = owed.map((bill) =>
    ledger.owe(
      obligor,
      bill.capacity.contract.to,
      bill.arrears + bill.firm * (1 - relief.deferred) + bill.capacity.softBill,
    ),
  );
  ledger.settle(relief.shortfall, !relief.defaults);
  world.sharings.forEach((share, i) => share.paid(shares[i].paid));
  world.capacities.forEach((one, i) =>
    one.arrears.close(one.firmBill, deferring, relief.deferred, 4 * terms.cuts.fee * dropped[i]),
  );

  // 8. Losses, default, distress
  world.losses.unpaid(ledger.dues);
  if (relief.defaults) {
    world.alive = false;
    world.losses.fall(world.capacities, world.orders, {
      bad: market.isBad,
      quarter,
      exercised,
      paidIn: world.rounds.paidIn,
    });
  }
  world.losses.distress();

  // 9. The line is repaid; notices are given; options are ordered; solvency is read
  shortage.close();
  if (world.alive) decide(world, { quarter, capacity, burnAhead, burnCuts, burnYear });
  world.shares.follow(world.capacities, quarter, exercised, miss, world.alive);
  return {
    cash: world.cash,
    revenue: revenue.booked,
    due,
    value: market.value,
    shortfall: relief.shortfall,
    payments,
    shares,
    solvency: solvencyOf({
      cash: world.cash,
      drawn: line.drawn,
      undrawn: line.undrawn,
      equity: equityWithinYear(terms, market.open, market.value),
      value: market.value,
      burnYear,
      owed: total(world.capacities.map(({ arrears: of }) => of.carried + of.deferred + of.fee)),
      idle: total(world.capacities.map((one) => one.rest(quarter, world.options.exercised) * (1 - use))),
    }),
  };
}

/** docs/model.md, 1. Cash from elsewhere: a negative amount is a debt to the outside. */
function moveOwnCash({ scenario, draws, path, ledger }: World, quarter: number): void {
  for (const { id, ownCash, ownCashVolatility } of scenario.parties) {
    const volatility = ownCashVolatility?.value ?? 0;
    const shock = volatility > 0 ? volatility * draws(path, quarter, `party:${id}:own`) : 0;
    const amount = (ownCash?.value ?? 0) * QUARTER + shock;
    if (amount >= 0) ledger.move(OUTSIDE, id, amount);
    else ledger.owe(id, OUTSIDE, -amount);
  }
}

/** docs/model.md, 3. Promised equity: if the investor is not in distress, and as far as it has the cash or credit. */
function payPromises({ promises, market, shares, ledger, rounds, capacities }: World, quarter: number): void {
  for (const promise of promises) {
    const { from, inKind } = promise.contract;
    const vendor = capacities.find(({ contract }) => contract.to === from);
    const inServices = inKind.value * (vendor ? 1 : 0);
    const promised = promise.amount(quarter, {
      value: market.value,
      willingness: market.willingness(shares.lift(from)),
    });
    if (ledger.distressed.has(from) || promised <= 0) continue;
    const services = promised * inServices;
    if (vendor) vendor.arrears.services += services;
    const money = Math.min(promised - services, ledger.means(from));
    promise.pay(rounds.take(from, money, services));
  }
}

/** docs/model.md, 4. Vendors' own orders, what they borrow for them and what they owe on it. */
function placeOrders({ orders, ledger, options }: World, quarter: number): void {
  for (const one of orders) {
    const { from, to } = one.contract;
    ledger.owe(from, one.lender, one.service);
    const { order, borrowed } = one.place(quarter, options.exercised);
    ledger.move(one.lender, from, borrowed);
    ledger.owe(from, to, order);
  }
}

/** docs/model.md, 4. Arrears of one contract; services lower what is due of it before conditional bills. */
function billOf(capacity: Capacity, deferring: boolean): Bill {
  const { arrears, firmBill } = capacity;
  const due = arrears.due(deferring);
  const firm = arrears.now(firmBill);
  return { capacity, arrears: due - arrears.useServices(due + firm), firm };
}

/** What the firm decides when the quarter is over. */
function decide(
  world: World,
  now: Record<"quarter" | "capacity" | "burnAhead" | "burnCuts" | "burnYear", number>,
): void {
  const { terms, line, market, capacities, compute, revenue, options } = world;
  line.repay(world.cash - terms.cash.minimum - positive(now.burnAhead));
  const available = world.cash + line.undrawn + equityWithinYear(terms, market.open, market.value);
  const ends = giveNotice(capacities, terms.cash.minimum - (available - now.burnCuts), terms);
  for (const [{ arrears }, amount] of ends) arrears.fee += 4 * terms.cuts.fee * amount;
  if (ends.size > 0) world.restructured = true;
  options.order({
    quarter: now.quarter,
    inference: compute.inference,
    training: compute.training,
    growth: revenue.growth,
    capacity: now.capacity,
    spare: world.cash - terms.cash.minimum - positive(now.burnYear),
  });
}

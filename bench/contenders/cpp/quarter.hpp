#pragma once
#include "world.hpp"

inline void World::advance(int q, const Luck& luck) {
  quarter = q;
  deferring = shortage.deferring();
  const double exercised = options.exercised();
  ledger.open();
  rounds.open();
  earn(luck);
  deliver(luck, exercised);
  bill(exercised);
  fund();
  margin.close(rounds.invested, market.value);
  settle();
  if (!alive) {
    if (ledger.withdrawn) rounds.withdraw(ledger);
    losses.fall(quarter, exercised, market, recovered, capacities, orders, loans, guarantees, rounds,
                margin.pledges, ledger.obligor);
  }
  losses.passOn(ledger, orders, loans);
  builders.feel(market, miss);
  shortage.close();
  if (alive) decide();
  followOrders(exercised);
}

/** Steps 1 and 2: revenue, interest and income; need of compute, market value, window, share prices. */
inline void World::earn(const Luck& luck) {
  interest = cash() * interestRate;
  revenue.step(quarter, luck, compute.shortage);
  ahead = revenue.log - plan[quarter];
  miss = positive(-ahead);
  cash() += revenue.booked + interest;
  for (int v = 0; v < ledger.parties; v++) {
    if (income[v] >= 0) ledger.cash[v] += income[v];
    else ledger.owe(v, ledger.outside, -income[v]);
  }
  compute.step(quarter, luck, revenue.booked, ahead);
  market.step(quarter, luck, revenue.rate, revenue.growth, miss);
  exchange.step(quarter, luck, market.mood);
  margin.step(quarter, ledger, market, exchange, rounds, losses, loans);
}

/** Step 3: capacity is delivered; promised equity is paid in; warrants vest. */
inline void World::deliver(const Luck& luck, double exercised) {
  const double shock = luck.at(quarter, deliveryFactor);
  capacity = 0;
  for (auto& one : capacities) {
    one.deliver(quarter, shock, exercised, builders.strain);
    capacity += one.bill();
  }
  use = capacity > 0 ? least(1, compute.need() / capacity) : 1;
  for (auto& one : tranches) {
    const double promised = one.due(quarter, luck, market.value) * rounds.able(ledger, one.from);
    const double services = one.vendor < 0 ? 0 : promised * one.inKind;
    if (one.vendor >= 0) capacities[one.vendor].services += services;
    const double room = positive(margin.promised[one.from] - rounds.invested[one.from]);
    const double money = least(least(promised - services, ledger.means(one.from)), room);
    const double given = rounds.take(ledger, one.from, money, services);
    rounds.promised[one.from] += given;
    one.given += given;
  }
  for (auto& one : warrants) {
    if (one.counts >= 0) one.count(quarter, capacities[one.counts]);
    ledger.move(ledger.outside, one.to,
                one.step(exchange.shares[one.share], exchange.expected(quarter), shortage.pauses()));
  }
}

/** Step 4: what falls due. */
inline void World::bill(double exercised) {
  billed = soft = deferrable = due = 0;
  for (auto& one : capacities) {
    one.charge(use);
    billed += one.bill();
    soft += one.softBill;
    const double owed = one.inMoney(deferring, shortage.covered());
    due += owed;
    deferrable += owed - one.inMoney(deferring, shortage.share);
  }
  for (auto& one : guarantees)
    one.grow(one.guarded < 0 ? 0 : capacities[one.guarded].bill() / capacities[one.guarded].most);
  placeOrders(exercised);
  serveLoans();
  for (const auto& one : margin.pledges)
    ledger.owe(one.to, one.from, one.interest(), 1 - recovered(SECURED, market.bad()));
  double sharedRevenue = 0;
  for (size_t i = 0; i < sharings.size(); i++) {
    const double amount = sharings[i].due(quarter, revenue.booked);
    shared[i] = ledger.owe(ledger.obligor, sharings[i].to, amount);
    sharedRevenue += amount;
  }
  due += sharedRevenue + soft + owedOnLoans;
  const double reserve =
      minimum + spotReserve * (costs.running(quarter, revenue.booked) + line.interest() + due);
  spot.buy(quarter, compute.need() - capacity, cash() - reserve);
  compute.meet(capacity + spot.bought);
  const double cost = costs.due(quarter, revenue.booked, interest, billed + sharedRevenue + loanInterest,
                                line.interest() + spot.cost);
  ledger.owe(ledger.obligor, ledger.outside, cost);
  due += cost;
}

inline void World::placeOrders(double exercised) {
  const double lost = 1 - recovered(SECURED, market.bad());
  for (auto& one : orders) {
    if (one.debt > 0) ledger.owe(one.from, one.lender, one.falling(), lost);
    const double borrowed = one.place(quarter, capacities[one.serves], exercised, builders.dear);
    if (one.debt > 0) ledger.move(one.lender, one.from, borrowed);
    ledger.owe(one.from, one.to, one.order);
  }
}

inline void World::serveLoans() {
  owedOnLoans = loanInterest = 0;
  for (auto& one : loans) {
    const double onBalance = one.interest();
    const double service = onBalance + one.fallDue(quarter, market.credit, ledger.distressed[one.to]);
    one.service = ledger.owe(one.to, one.from, service, 1 - recovered(one.rank, market.bad()));
    if (quarter == one.start) {
      const double paidOut = least(one.principal, ledger.means(one.from));
      ledger.move(one.from, one.to, paidOut);
      one.balance += paidOut;
    }
    if (one.to != ledger.obligor) continue;
    owedOnLoans += service;
    loanInterest += onBalance;
  }
}

/** Steps 5 and 6: forecast, a round, the line; what gives way. */
inline void World::fund() {
  const auto burn = [this](const Forecast& over) {
    return over.burn(quarter, billed, revenue.rate, revenue.growth, costs.share[quarter], sharings);
  };
  burnAhead = burn(near);
  burnCuts = burn(cuts);
  burnYear = burn(year);
  rounds.raise(ledger, market, exchange, margin.fresh, cash() - due - minimum, burnAhead, burn(runway));
  line.draw(ledger, due + minimum - cash());
  shortage.relieve(cash(), due, soft, deferrable);
  if (shortage.dropped > 0 || shortage.deferred > 0) restructured = true;
}

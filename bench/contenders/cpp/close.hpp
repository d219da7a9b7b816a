#pragma once
#include "world.hpp"

/** Step 7: everybody pays; where somebody is short, the quarter is cleared. */
inline void World::settle() {
  for (size_t c = 0; c < capacities.size(); c++) {
    auto& one = capacities[c];
    const double feeDue = fee * one.drop(shortage.dropped);
    const double amount = one.inMoney(deferring, shortage.deferred) + one.softBill;
    bills[c] = ledger.owe(ledger.obligor, one.to, amount);
    one.close(deferring, shortage.deferred, feeDue);
  }
  alive = !ledger.lacks(ledger.obligor, tolerance + 1e-12);
  if (ledger.anyoneLacks()) {
    clearing.settle(ledger, alive, guarantees, bills);
    losses.unpaid(ledger, guarantees);
  } else {
    ledger.payAll();
  }
  for (size_t i = 0; i < sharings.size(); i++) sharings[i].left -= ledger.dues[shared[i]].paid;
}

/** Step 9: the line is repaid, notices are given, options are ordered. */
inline void World::decide() {
  line.repay(ledger, cash() - minimum - positive(burnAhead));
  giveNotice(burnCuts - (cash() - minimum + line.undrawn() + market.equity()));
  const double spare = cash() - minimum - positive(burnYear);
  options.order(quarter, compute.inference, compute.training, revenue.growth, capacity, spare);
}

/** Takes what is missing from conditional parts in cut order, less what is under notice already. */
inline void World::giveNotice(double missing) {
  double wanted = positive(missing) / noticeQuarters;
  for (auto& one : capacities) {
    one.passNotices();
    wanted -= one.noticed();
  }
  for (const int c : cutOrder) {
    auto& one = capacities[c];
    const double amount = least(positive(wanted), cutSpeed * one.unnoticed());
    if (amount == 0) continue;
    one.next = amount / one.unnoticed();
    one.fee += fee * amount;
    wanted -= amount;
    restructured = true;
  }
}

/** Backlog reflex: prices follow the orders that stand, against those that were signed. */
inline void World::followOrders(double exercised) {
  const double trust = alive ? std::exp(-missTrust * miss) : 0;
  for (auto& share : exchange.shares) {
    double gaps = 0;
    for (const auto& one : capacities)
      if (one.to == share.party) gaps += one.surplus(quarter, exercised, trust);
    share.lift = clamp(orderEffect * gaps / share.marketValue, -3, 0.3);
  }
}

/** Of what the obligor owes by contract to a party, the largest unpaid. */
inline int World::firstMissed() const {
  double largest = 0;
  int place = -1;
  const auto see = [&](int number, int contract) {
    const Due& due = ledger.dues[number];
    if (due.from != ledger.obligor || due.to == ledger.outside || due.amount - due.paid <= largest) return;
    largest = due.amount - due.paid;
    place = contract;
  };
  for (size_t c = 0; c < bills.size(); c++) see(bills[c], capacities[c].place);
  for (size_t i = 0; i < shared.size(); i++) see(shared[i], sharings[i].place);
  for (const auto& loan : loans) see(loan.service, loan.place);
  return place;
}

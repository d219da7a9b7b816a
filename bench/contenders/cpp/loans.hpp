#pragma once
#include "figures.hpp"

/** docs/model.md, 7: a loan between any two parties. */
struct Loan {
  int place, from, to, start, maturity, again, rank;
  double lent, principal, coupon, repaid, spread, shut;
  /** Of a path: what is owed, and its rate a year. */
  double balance, rate;
  /** Number of the debt of the quarter. */
  int service;

  static std::vector<Loan> all(const Figures& f) {
    std::vector<Loan> list;
    for (int i = 0; i < f.count("loan.from"); i++)
      list.push_back({f.index("loan.place", i), f.index("loan.from", i), f.index("loan.to", i),
                      f.index("loan.start", i), f.index("loan.maturity", i), f.index("loan.again", i),
                      f.index("loan.rank", i), f("loan.balance", i), f("loan.principal", i),
                      f("loan.rate", i), f("loan.repaid", i) * QUARTER, f("credit.spread"), f("credit.shut"),
                      0, 0, 0});
    return list;
  }

  void begin() {
    balance = lent;
    rate = coupon;
  }

  double interest() const { return balance * rate * QUARTER; }

  /** What of the balance falls due; at maturity it is renewed while credit is open and the borrower is not in
   * distress. */
  double fallDue(int quarter, double credit, bool distressed) {
    const int after = quarter - maturity;
    const bool matures = after == 0 || (after > 0 && again > 0 && after % again == 0);
    const bool renewed = matures && again > 0 && credit > shut && !distressed;
    if (renewed) rate = coupon + spread * positive(-credit);
    const double due = matures && !renewed ? balance : least(balance, repaid * principal);
    balance -= due;
    return due;
  }
};

#pragma once
#include "capacity.hpp"
#include "ledger.hpp"

/** docs/model.md, 4: what a vendor orders in its turn, partly with borrowed money. */
struct Order {
  int from, to, lender, serves;
  double share, lead, firm, debt, falls, left;
  /** Of the bill of today, or of what binds where nothing runs yet, what is ordered in each quarter. */
  std::vector<double> ofBill, ofNothing;
  /** Of a path: the last order, what is left of the loan, and its interest beyond the usual. */
  double order, loan, extra;

  static std::vector<Order> all(const Figures& f, const std::vector<Capacity>& capacities) {
    std::vector<Order> list;
    for (int i = 0; i < f.count("order.from"); i++) {
      const double repaid = clamp(QUARTER / f("order.tenor", i));
      Order order{f.index("order.from", i),
                  f.index("order.to", i),
                  f.index("order.lender", i),
                  f.index("order.serves", i),
                  f("order.share", i),
                  f("order.lead", i),
                  f("order.firm", i),
                  f("order.debt", i),
                  f("order.rate", i) * QUARTER + repaid,
                  1 - repaid,
                  {},
                  {},
                  0,
                  0,
                  0};
      if (order.serves < 0) continue;
      const auto& contract = capacities[order.serves];
      const int quarters = static_cast<int>(contract.schedule.size());
      for (int q = 0; q < quarters; q++) {
        const double now = contract.schedule[q],
                     then = contract.schedule[std::min<int>(q + order.lead, quarters - 1)];
        order.ofBill.push_back(now > 0 ? order.share * then / now : 0);
        order.ofNothing.push_back(now > 0 ? 0 : order.share * then * contract.direct);
      }
      list.push_back(order);
    }
    return list;
  }

  void begin() { order = loan = extra = 0; }

  double falling() const { return loan * falls + extra; }

  /** Orders for `lead` quarters on; what of it is borrowed, which costs `dear` more. */
  double place(int quarter, const Capacity& contract, double exercised, double dear) {
    const double expected =
        ofBill[quarter] * contract.bill() + ofNothing[quarter] * contract.size * contract.binding(exercised);
    order = most(firm * order, expected);
    const double borrowed = debt * order;
    loan = loan * left + borrowed;
    extra = extra * left + borrowed * dear;
    return borrowed;
  }

  /** A rent is owed for all the rest; this share of it. */
  double rent() const { return lead == 0 ? share * firm : 0; }
  /** Hardware that was paid for, and what is left of the loan. */
  double stranded() const { return (1 - debt) * lead * order + loan; }
  double uncancellable() const { return firm * lead * order; }
};

#pragma once
#include "funding.hpp"
#include "guarantees.hpp"
#include "loans.hpp"
#include "market.hpp"
#include "orders.hpp"
#include "pledges.hpp"

constexpr int RANKS = 3;
enum { SECURED, UNSECURED };

/** docs/model.md, 8: what of a claim is recovered on a path, by rank, in good and in bad times. */
class Recovery {
  static constexpr int STEPS = 128;
  const std::vector<double>& tables;
  int stream;
  double of[2][RANKS];

 public:
  explicit Recovery(const Figures& f) : tables(f.list("recovery")), stream(f.index("once.recovery")) {}

  void begin(const Luck& luck) {
    const double u = luck.once(stream) * STEPS;
    const int k = std::min(STEPS - 1, static_cast<int>(u));
    for (int i = 0; i < 2 * RANKS; i++) {
      const double* table = &tables[i * (STEPS + 1)];
      of[i / RANKS][i % RANKS] = table[k] + (u - k) * (table[k + 1] - table[k]);
    }
  }

  double operator()(int rank, bool bad) const { return of[bad][rank]; }
};

/** docs/model.md, 8: who has lost what. */
class Losses {
  double equity, relet, reletBust, passes;
  std::vector<double> buffers, passed, owed;

 public:
  /** By party, what was passed on taken off. */
  std::vector<double> of;

  explicit Losses(const Figures& f)
      : equity(1 - f("claims.equity")),
        relet(f("claims.relet")),
        reletBust(f("claims.reletBust")),
        passes(f("distress.passed")),
        buffers(f.list("party.lossBuffer")),
        passed(buffers.size()),
        owed(buffers.size() + 1),
        of(buffers.size() + 1) {}

  void begin() {
    for (auto& amount : of) amount = 0;
    for (auto& amount : passed) amount = 0;
  }

  /** What fell due and was not paid. */
  void unpaid(const Ledger& ledger, const std::vector<Guarantee>& guarantees) {
    for (int d = 0; d < ledger.count; d++) {
      const auto& due = ledger.dues[d];
      if (due.to != ledger.outside) of[due.to] += due.lost * (due.amount - due.paid);
    }
    for (const auto& one : guarantees) {
      of[one.from] += one.paid;
      of[one.to] -= one.paid;
    }
  }

  /** What the obligor's default takes from all who had to do with it. */
  void fall(int quarter, double exercised, const Market& market, const Recovery& recovered,
            const std::vector<Capacity>& capacities, const std::vector<Order>& orders,
            const std::vector<Loan>& loans, std::vector<Guarantee>& guarantees, const Rounds& rounds,
            const std::vector<Pledge>& pledges, int obligor) {
    for (size_t c = 0; c < capacities.size(); c++)
      claim(c, capacities[c], quarter, exercised, market.bad(), recovered, orders, guarantees);
    for (const auto& loan : loans)
      if (loan.to == obligor) of[loan.from] += (1 - recovered(loan.rank, market.bad())) * loan.balance;
    for (size_t v = 0; v < buffers.size(); v++) of[v] += equity * (rounds.carried[v] + rounds.promised[v]);
    for (const auto& one : pledges) {
      if (one.share >= 0) continue;
      const double lost = one.uncovered(1 - equity);
      of[one.from] += lost;
      of[one.to] -= lost;
    }
  }

  /** Losses beyond a buffer fall in part on those that the party owes, until nothing more is passed on. */
  void passOn(Ledger& ledger, const std::vector<Order>& orders, const std::vector<Loan>& loans) {
    for (bool moved = true; moved;) {
      moved = false;
      for (int v = 0; v < ledger.parties; v++) {
        const double excess = of[v] + passed[v] - buffers[v];
        if (!(excess > 0) || v == ledger.obligor) continue;
        const double all = owedBy(v, orders, loans);
        const double more = positive(least(passes * excess, all) - passed[v]);
        if (more <= 1e-13 * excess) continue;
        moved = true;
        passed[v] += more;
        of[v] -= more;
        for (size_t u = 0; u < owed.size(); u++) of[u] += more * owed[u] / all;
      }
    }
    for (int v = 0; v < ledger.parties; v++)
      if (of[v] + passed[v] > buffers[v]) ledger.distressed[v] = true;
  }

 private:
  /** What is lost of one contract, by its vendor and those who order for it; guarantors take over what they
   * must. */
  void claim(int c, const Capacity& contract, int quarter, double exercised, bool bad,
             const Recovery& recovered, const std::vector<Order>& orders,
             std::vector<Guarantee>& guarantees) {
    const double lost = 1 - recovered(contract.rank, bad), idle = 1 - (bad ? reletBust : relet);
    const double rest = idle * contract.rest(quarter) * contract.binding(exercised);
    const double disallowed = contract.lease ? positive(rest - contract.allowed(quarter, exercised)) : 0;
    const double rent = lost * rest + (1 - lost) * disallowed;
    const double unpaid = lost * (contract.carried + contract.deferred);
    double whole = unpaid + rent * contract.margin;
    for (const auto& order : orders) {
      if (order.serves != c) continue;
      const double amount = rent * order.rent() + lost * idle * order.stranded();
      if (order.from == contract.to) whole += amount;
      else of[order.from] += amount;
    }
    double covered = 0;
    for (auto& one : guarantees) {
      if (one.guarded != c) continue;
      const double more = least(one.limit, least(whole, unpaid + rent) - covered);
      of[one.from] += more;
      covered += more;
    }
    of[contract.to] += whole - covered;
  }

  /** What a party owes, by creditor: loans, hardware on credit, and orders that cannot be cancelled. */
  double owedBy(int party, const std::vector<Order>& orders, const std::vector<Loan>& loans) {
    for (auto& amount : owed) amount = 0;
    double all = 0;
    const auto add = [&](int creditor, double amount) {
      owed[creditor] += amount;
      all += amount;
    };
    for (const auto& loan : loans)
      if (loan.to == party) add(loan.from, loan.balance);
    for (const auto& order : orders) {
      if (order.from != party) continue;
      add(order.lender, order.loan);
      add(order.to, order.uncancellable());
    }
    return all;
  }
};

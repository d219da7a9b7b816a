#pragma once
#include "guarantees.hpp"
#include "ledger.hpp"

/** docs/model.md, 7: a quarter in which somebody is short: the greatest clearing vector, by fictitious
 * default. */
class Clearing {
  double assetsKept, receiptsKept;
  int n;
  /** Debts from firm to firm, all that each owes and is owed, its means, the share that it pays, and whether
   * it fails. */
  std::vector<double> debt, owing, owed, means, share;
  std::vector<char> fails;
  /** What is called of each guarantee. */
  std::vector<double> calls;

 public:
  explicit Clearing(const Figures& f)
      : assetsKept(f("claims.assetsKept")),
        receiptsKept(f("claims.receiptsKept")),
        n(f.count("party.cash")),
        debt(n * n),
        owing(n),
        owed(n),
        means(n),
        share(n),
        fails(n),
        calls(f.count("guarantee.from")) {}

  /** Settles the quarter. A shortfall of the obligor that is forgiven costs it neither its estate nor its
   * standing. */
  void settle(Ledger& ledger, bool forgiven, std::vector<Guarantee>& guarantees,
              const std::vector<int>& bills) {
    find(ledger, forgiven, guarantees, bills);
    if (!forgiven && fails[ledger.obligor] && ledger.withdraw()) find(ledger, forgiven, guarantees, bills);
    for (size_t g = 0; g < calls.size(); g++) {
      if (calls[g] == 0) continue;
      guarantees[g].call(calls[g], share[guarantees[g].from]);
      ledger.owe(guarantees[g].from, guarantees[g].to, calls[g], 0);
    }
    pay(ledger, forgiven);
  }

 private:
  void find(const Ledger& ledger, bool forgiven, const std::vector<Guarantee>& guarantees,
            const std::vector<int>& bills) {
    for (auto& call : calls) call = 0;
    do {
      gather(ledger, guarantees);
      solve(ledger, forgiven);
    } while (!forgiven && raise(ledger, guarantees, bills));
  }

  void gather(const Ledger& ledger, const std::vector<Guarantee>& guarantees) {
    for (auto& amount : debt) amount = 0;
    for (int v = 0; v < n; v++) {
      owing[v] = ledger.owing[v];
      owed[v] = ledger.owed[v];
      means[v] = ledger.means(v);
    }
    for (int d = 0; d < ledger.count; d++) {
      const auto& due = ledger.dues[d];
      if (due.to < n) debt[due.to * n + due.from] += due.amount;
    }
    for (size_t g = 0; g < calls.size(); g++) {
      owing[guarantees[g].from] += calls[g];
      owed[guarantees[g].to] += calls[g];
      debt[guarantees[g].to * n + guarantees[g].from] += calls[g];
    }
  }

  double receipts(int v) const {
    double sum = owed[v];
    for (int u = 0; u < n; u++) sum -= debt[v * n + u] * (1 - share[u]);
    return sum;
  }

  bool spared(const Ledger& ledger, int v, bool forgiven) const { return v == ledger.obligor && forgiven; }

  /** Whoever cannot pay joins those that fail; what they pay, given who fails, is found by repetition. */
  void solve(const Ledger& ledger, bool forgiven) {
    for (int v = 0; v < n; v++) {
      share[v] = 1;
      fails[v] = false;
    }
    while (joined()) {
      for (double moved = 1; moved > 1e-15;) {
        moved = 0;
        for (int v = 0; v < n; v++) {
          if (!fails[v]) continue;
          const bool whole = spared(ledger, v, forgiven) || ledger.spent[v];
          const double has = (whole ? 1 : assetsKept) * means[v] + (whole ? 1 : receiptsKept) * receipts(v);
          const double now = owing[v] > 0 ? clamp(has / owing[v]) : 1;
          moved += share[v] > now ? share[v] - now : now - share[v];
          share[v] = now;
        }
      }
    }
  }

  bool joined() {
    bool any = false;
    for (int v = 0; v < n; v++) {
      if (fails[v] || owing[v] - means[v] - receipts(v) <= 1e-12 * owing[v]) continue;
      fails[v] = any = true;
    }
    return any;
  }

  /** Guarantees are called for what is unpaid; whether any call rose. */
  bool raise(const Ledger& ledger, const std::vector<Guarantee>& guarantees, const std::vector<int>& bills) {
    bool rose = false;
    for (size_t g = 0; g < calls.size(); g++) {
      if (guarantees[g].guarded < 0) continue;
      const auto& bill = ledger.dues[bills[guarantees[g].guarded]];
      const double call = least(guarantees[g].limit, bill.amount * (1 - share[bill.from]));
      rose = rose || call - calls[g] > 1e-14 * call;
      calls[g] = call;
    }
    return rose;
  }

  /** Who failed loses what is left of its means and receipts, is in distress, and goes on. */
  void pay(Ledger& ledger, bool forgiven) {
    for (int v = 0; v < n; v++) owing[v] = owed[v] = 0;
    for (int d = 0; d < ledger.count; d++) {
      auto& due = ledger.dues[d];
      due.paid = due.amount * share[due.from];
      owing[due.from] += due.paid;
      if (due.to < n) owed[due.to] += due.paid;
    }
    for (int v = 0; v < n; v++) {
      ledger.cash[v] += owed[v] - owing[v];
      if (!fails[v] || spared(ledger, v, forgiven)) continue;
      ledger.cash[v] -= positive(means[v] + owed[v] - owing[v]);
      ledger.distressed[v] = ledger.spent[v] = true;
    }
  }
};

#pragma once
#include <cmath>
#include "exchange.hpp"
#include "funding.hpp"
#include "loans.hpp"
#include "losses.hpp"
#include "market.hpp"
#include "pledges.hpp"

/** docs/model.md, 2: the price of the obligor's shares, loans on shares, and limits of debt. */
class Margin {
  /** A party that keeps its debt within a share of what it holds. */
  struct Limited {
    int party;
    double netDebt, holdings, beta, fresh, promised, income;
    /** Of a path: what it owed on the first day less its cash. */
    double before;
  };
  std::vector<Limited> limited;
  std::vector<double> stakeValues, stakes, asked;
  double strength, firstValue, price, kept;

 public:
  std::vector<Pledge> pledges;
  /** What a party may still put in this quarter, in a round and as promised. */
  std::vector<double> fresh, promised;

  explicit Margin(const Figures& f)
      : stakeValues(f.list("party.stakeValue")),
        stakes(stakeValues),
        asked(stakeValues.size() + 1),
        strength(f("loop.margin")),
        firstValue(f("market.value")),
        pledges(Pledge::all(f)),
        fresh(stakeValues.size() + 1, HUGE_VAL),
        promised(stakeValues.size() + 1, HUGE_VAL) {
    for (int v = 0; v < f.count("party.debtLimit"); v++) {
      const double limit = f("party.debtLimit", v), ceiling = f("party.debtCeiling", v);
      if (limit >= 1) continue;
      limited.push_back({v, f("party.netDebt", v), f("party.holdings", v), f("party.holdingsBeta", v), limit,
                         ceiling, positive(f("party.ownCash", v)) * QUARTER, 0});
    }
  }

  void begin(const Ledger& ledger, const std::vector<Loan>& loans) {
    price = kept = 1;
    stakes = stakeValues;
    for (auto& one : pledges) one.begin();
    for (auto& one : limited) one.before = net(one.party, ledger, loans);
  }

  /** Prices, the calls that they bring, and what each investor may then give. */
  void step(int quarter, Ledger& ledger, const Market& market, const Exchange& exchange, Rounds& rounds,
            Losses& losses, const std::vector<Loan>& loans) {
    price = seen(most(1e-9, market.value / firstValue * kept), 1);
    bool calls = false;
    for (auto& one : pledges) {
      one.price = price;
      if (one.share >= 0) {
        const auto& share = exchange.shares[one.share];
        one.price = seen(std::exp(share.apart + share.lift), std::exp(exchange.expected(quarter)));
      }
      calls = calls || one.asks() > 0;
    }
    if (calls) meetCalls(ledger, rounds, losses);
    for (const auto& one : limited) look(one, quarter, ledger, market, loans);
  }

  /** New equity buys shares at the price of the quarter. */
  void close(const std::vector<double>& invested, double value) {
    double equity = invested.back();
    for (size_t v = 0; v < stakes.size(); v++) {
      stakes[v] += invested[v] / price;
      equity += invested[v];
    }
    if (value + equity > 0) kept *= value / (value + equity);
  }

 private:
  /** What lenders and investors see of a price. */
  double seen(double now, double expected) const { return expected + strength * (now - expected); }

  double net(int party, const Ledger& ledger, const std::vector<Loan>& loans) const {
    double owed = -ledger.cash[party];
    for (const auto& one : loans)
      if (one.to == party) owed += one.balance;
    for (const auto& one : pledges)
      if (one.to == party) owed += one.balance;
    return owed;
  }

  /** Where several lenders ask for more than an investor has, in proportion. */
  void meetCalls(Ledger& ledger, Rounds& rounds, Losses& losses) {
    for (auto& amount : asked) amount = 0;
    for (const auto& one : pledges) asked[one.to] += one.asks();
    for (auto& amount : asked)
      if (amount > 0) amount = least(1, ledger.means(static_cast<int>(&amount - asked.data())) / amount);
    for (auto& one : pledges) {
      if (one.asks() == 0) continue;
      const double money = one.asks() * asked[one.to];
      const auto [sold, proceeds, lost] = one.meet(money);
      ledger.move(one.to, one.from, money);
      ledger.move(ledger.outside, one.from, proceeds);
      losses.of[one.to] += positive(sold * one.price - proceeds);
      losses.of[one.from] += lost;
      if (one.share >= 0) continue;
      rounds.carried[one.to] = positive(rounds.carried[one.to] - sold);
      stakes[one.to] = positive(stakes[one.to] - sold);
    }
  }

  void look(const Limited& one, int quarter, const Ledger& ledger, const Market& market,
            const std::vector<Loan>& loans) {
    const double debt = one.netDebt + net(one.party, ledger, loans) - one.before;
    double held = positive(one.holdings * std::exp(one.beta * market.mood) - one.income * (quarter + 1)) +
                  stakes[one.party] * price;
    for (const auto& pledge : pledges)
      if (pledge.to == one.party && pledge.share >= 0) held += pledge.worth();
    const auto room = [&](double limit) {
      return limit < 1 ? positive(limit * held - debt) / (1 - limit) : HUGE_VAL;
    };
    fresh[one.party] = room(one.fresh);
    promised[one.party] = room(one.promised);
  }
};

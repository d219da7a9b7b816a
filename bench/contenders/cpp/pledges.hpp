#pragma once
#include "figures.hpp"

/** docs/model.md, 2: a loan on shares of a listed party or of the obligor, which are counted at their first
 * price. */
struct Pledge {
  /** What a call is met with beyond money: shares sold, for how much, and what the lender loses. */
  struct Sale {
    double sold, proceeds, lost;
  };

  int from, to, share;
  double principal, rate, pledged, spare, trigger, target, impact, recourse;
  /** Of a path: what is owed, shares pledged and to be pledged, and their price. */
  double balance, shares, reserve, price;

  static std::vector<Pledge> all(const Figures& f) {
    std::vector<Pledge> list;
    for (int i = 0; i < f.count("pledge.from"); i++)
      list.push_back({f.index("pledge.from", i), f.index("pledge.to", i), f.index("pledge.share", i),
                      f("pledge.principal", i), f("pledge.rate", i), f("pledge.pledged", i),
                      f("pledge.reserve", i), f("pledge.trigger", i),
                      least(f("pledge.trigger", i), f("pledge.target", i)), f("pledge.impact", i),
                      f("pledge.recourse", i), 0, 0, 0, 1});
    return list;
  }

  void begin() {
    balance = principal;
    shares = pledged;
    reserve = spare;
  }

  double interest() const { return balance * rate * QUARTER; }
  double worth() const { return (shares + reserve) * price; }

  /** What the lender asks for: nothing unless the loan is called. */
  double asks() const { return balance > trigger * shares * price ? balance - target * shares * price : 0; }

  /** Meets a call with so much money, then with further shares, then with sales into a falling price. */
  Sale meet(double money) {
    balance -= money;
    const double more = least(reserve, positive(balance / (target * price) - shares));
    reserve -= more;
    shares += more;
    Sale sale = sell();
    sale.lost = shares <= 0 ? (1 - recourse) * balance : 0;
    balance -= sale.lost;
    return sale;
  }

  /** What the lender loses by the obligor's default, by which shares keep so much of their price. */
  double uncovered(double kept) const { return (1 - recourse) * positive(balance - kept * shares * price); }

 private:
  Sale sell() {
    Sale sale{0, 0, 0};
    double now = price;
    for (int round = 0; round < 256 && balance > trigger * shares * now; round++) {
      const double wanted = positive(balance - target * shares * now) / ((1 - target) * now);
      const double x = now > 0 ? least(shares, wanted) : shares;
      balance -= x * now;
      shares -= x;
      sale.sold += x;
      sale.proceeds += x * now;
      now *= positive(1 - (pledged > 0 ? impact * x / pledged : 0));
      if (x == 0) break;
    }
    return sale;
  }
};

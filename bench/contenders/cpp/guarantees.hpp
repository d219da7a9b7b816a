#pragma once
#include "figures.hpp"

/** docs/model.md, 7: a promise to pay what is left unpaid of a contract's bill, up to a limit. */
struct Guarantee {
  int from, to, guarded;
  double cap, atOnce, ended;
  /** Of a path: most that can be called now, what was granted so far, and paid on a call this quarter. */
  double limit, granted, paid;

  static std::vector<Guarantee> all(const Figures& f) {
    std::vector<Guarantee> list;
    for (int i = 0; i < f.count("guarantee.from"); i++)
      list.push_back({f.index("guarantee.from", i), f.index("guarantee.to", i),
                      f.index("guarantee.guarded", i), f("guarantee.cap", i), f("guarantee.atOnce", i),
                      QUARTER / f("guarantee.term", i), 0, 0, 0});
    return list;
  }

  void begin() { limit = granted = paid = 0; }

  /** The cap grows with the largest share of the contract that was delivered so far, and shrinks with time.
   */
  void grow(double delivered) {
    const double more = positive(cap * most(atOnce, delivered) - granted);
    limit = positive(limit + more - ended * granted);
    granted += more;
    paid = 0;
  }

  /** A call uses the limit up, whether it is paid or not. */
  void call(double amount, double share) {
    paid = amount * share;
    limit -= amount;
  }
};

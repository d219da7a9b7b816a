#pragma once
#include <cmath>
#include "capacity.hpp"
#include "exchange.hpp"

/** docs/model.md, 3: shares that a listed vendor grants its customer by gigawatts and price. */
struct Warrant {
  int to, share, counts, holdsStream;
  bool bought;
  double odds, strength, price, strike, each, sold, kept, fresh;
  std::vector<double> gigawatts, milestones, hurdles;
  /** Of a path: gigawatts delivered, tranches vested, shares not sold yet. */
  double delivered, unsold;
  int vestedCount;
  std::vector<char> vested;
  bool holds;

  static std::vector<Warrant> all(const Figures& f) {
    std::vector<Warrant> list;
    const int count = f.count("warrant.to");
    for (int i = 0; i < count; i++) {
      const auto milestones = f.row("warrant.milestones", i, count);
      list.push_back({f.index("warrant.to", i),
                      f.index("warrant.share", i),
                      f.index("warrant.counts", i),
                      f.index("warrant.holdsStream", i),
                      f("warrant.bought", i) > 0,
                      f("warrant.odds", i),
                      f("loop.warrants"),
                      f("warrant.price", i),
                      f("warrant.strike", i),
                      f("warrant.each", i),
                      1 / f("warrant.sellOver", i),
                      1 - f("warrant.haircut", i),
                      1 - f("warrant.held", i),
                      f.row("warrant.gigawatts", i, count),
                      milestones,
                      f.row("warrant.hurdles", i, count),
                      0,
                      0,
                      0,
                      std::vector<char>(milestones.size()),
                      false});
    }
    return list;
  }

  void begin(const Luck& luck) {
    delivered = unsold = vestedCount = 0;
    for (auto& one : vested) one = false;
    holds = luck.once(holdsStream) < odds;
  }

  void count(int quarter, const Capacity& contract) {
    const double announced = contract.schedule[quarter] * contract.direct;
    const double taken = announced > 0 ? contract.bill() / announced : 0;
    const double before = quarter > 0 ? gigawatts[quarter - 1] : 0;
    delivered = bought ? delivered + (gigawatts[quarter] - before) * taken
                       : most(delivered, gigawatts[quarter] * taken);
  }

  /** A quarter: what the holder gets for shares; what the other shareholders give goes to their account. */
  double step(Share& issuer, double expected, bool deferring) {
    const double logPrice = issuer.apart + issuer.lift;
    const double seen = price * std::exp(expected + strength * (logPrice - expected));
    const double counted = holds && !deferring ? delivered : 0;
    int due = 0;
    for (size_t k = 0; k < vested.size(); k++) {
      if (vested[k] || counted < milestones[k] || seen < hurdles[k]) continue;
      vested[k] = true;
      due++;
    }
    vestedCount += due;
    const double worth = positive(seen - strike) * issuer.marketValue / price / (1 + each * vestedCount);
    const double stock = unsold + each * due * fresh;
    unsold = stock - stock * sold;
    issuer.given += each * due * worth;
    return stock * sold * worth * kept;
  }
};

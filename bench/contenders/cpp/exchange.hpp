#pragma once
#include <cmath>
#include "figures.hpp"
#include "luck.hpp"

/** docs/model.md, 2: the price of a listed party's shares. */
struct Share {
  int party, stream;
  double marketValue, beta, volatility, drift;
  std::vector<double> loadings;
  /** Of a path: sum of its own shocks, log price but for the lift of orders, that lift, and what warrants
   * gave away. */
  double drawn, apart, lift, given;

  double lost() const { return marketValue * std::exp(apart) * (1 - std::exp(lift)) + given; }
};

class Exchange {
  double drift;
  std::vector<double> independent;

 public:
  std::vector<Share> shares;

  explicit Exchange(const Figures& f) : drift(f("shares.drift")), independent(f.count("share.party")) {
    const int count = f.count("share.party");
    for (int i = 0; i < count; i++) {
      const double own = f("share.own", i);
      shares.push_back({f.index("share.party", i), f.index("share.stream", i), f("share.marketValue", i),
                        f("share.beta", i), own * std::sqrt(QUARTER), drift - own * own / 2,
                        f.row("share.loadings", i, count), 0, 0, 0, 0});
    }
  }

  void begin() {
    for (auto& share : shares) share.drawn = share.apart = share.lift = share.given = 0;
  }

  /** Prices move with the mood and with shocks of their own. */
  void step(int quarter, const Luck& luck, double mood) {
    const double years = (quarter + 1) * QUARTER;
    for (size_t i = 0; i < shares.size(); i++) {
      auto& share = shares[i];
      independent[i] = luck.at(quarter, share.stream);
      double shock = 0;
      for (size_t k = 0; k <= i; k++) shock += share.loadings[k] * independent[k];
      share.drawn += share.volatility * shock;
      share.apart = share.drift * years + share.beta * mood + share.drawn;
    }
  }

  double expected(int quarter) const { return drift * (quarter + 1) * QUARTER; }
};

#pragma once
#include "compute.hpp"

/** docs/model.md, 4: running cost and tax. */
class Costs {
  double fixed, rate, startLosses, limit, losses;

 public:
  std::vector<double> share;

  explicit Costs(const Figures& f)
      : fixed(f("costs.fixed") * QUARTER),
        rate(f("tax.rate")),
        startLosses(f("tax.losses")),
        limit(f("tax.limit")),
        share(glide(f("costs.share"), f("costs.shareLong"), f("costs.glide"), f.index("quarters"))) {}

  void begin() { losses = startLosses; }

  double running(int quarter, double revenue) const { return share[quarter] * revenue + fixed; }

  /** What falls due to the outside; `other` is interest on the line and compute outside contracts. */
  double due(int quarter, double revenue, double interest, double accrued, double other) {
    const double spent = running(quarter, revenue) + other;
    const double profit = revenue + interest - accrued - spent;
    const double used = least(losses, limit * positive(profit));
    losses += positive(-profit) - used;
    return spent + rate * (positive(profit) - used);
  }
};

/** docs/model.md, 4: compute bought outside contracts, renewed capacity first. */
class Spot {
  double renewal, premium;
  std::vector<double> renewable, supply;

 public:
  double bought, cost;

  explicit Spot(const Figures& f)
      : renewal(f("compute.renewal")),
        premium(f("compute.spotPremium")),
        renewable(f.list("plan.renewable")) {
    for (size_t q = 0; q < renewable.size(); q++)
      supply.push_back(f("compute.spotStart") * f("plan.announced") *
                       std::pow(1 + f("compute.spotGrowth"), q / 4.0));
  }

  void buy(int quarter, double need, double money) {
    const double renewed = least(least(positive(need), renewable[quarter]), positive(money) / renewal);
    const double left = positive(money) - renewed * renewal;
    const double fresh = least(least(positive(need) - renewed, supply[quarter]), left / premium);
    bought = renewed + fresh;
    cost = renewed * renewal + fresh * premium;
  }
};

#pragma once
#include <cmath>
#include "figures.hpp"

/** docs/model.md, 4: a share of revenue, until its last quarter and a cap on all that is paid. */
struct Sharing {
  int place, to, last;
  double rate, cap;
  /** Of a path: left of the cap. */
  double left;

  static std::vector<Sharing> all(const Figures& f) {
    std::vector<Sharing> list;
    for (int i = 0; i < f.count("sharing.to"); i++)
      list.push_back({f.index("sharing.place", i), f.index("sharing.to", i), f.index("sharing.last", i),
                      f("sharing.rate", i), f("sharing.left", i), 0});
    return list;
  }

  void begin() { left = cap; }
  double due(int quarter, double revenue) const { return quarter <= last ? least(rate * revenue, left) : 0; }
  double forecast(int quarter, double n, double revenue) const {
    return least(rate * revenue * clamp(last - quarter, 0, n) / n, left);
  }
};

/** docs/model.md, 5: what the firm expects to burn over the next n quarters. */
class Forecast {
  double n, growing, long_, fixed;
  /** Planned bills of the next n quarters over those of a quarter. */
  std::vector<double> ahead;

 public:
  Forecast(const Figures& f, double over) : n(over), fixed(f("costs.fixed") * over * QUARTER) {
    const auto& planned = f.list("plan.bills");
    const int quarters = static_cast<int>(planned.size());
    const double k = M_LN2 / f("revenue.halfLife"), m = n * QUARTER / 2;
    growing = (1 - std::exp(-k * m)) / k;
    long_ = f("revenue.longGrowth") * (m - growing);
    for (int q = 0; q < quarters; q++) {
      double sum = 0;
      for (int i = 0; i < std::ceil(n); i++)
        sum += least(1, n - i) * planned[std::min(q + 1 + i, quarters - 1)];
      ahead.push_back(planned[q] > 0 ? sum / planned[q] : 0);
    }
  }

  double burn(int quarter, double bills, double rate, double growth, double costShare,
              const std::vector<Sharing>& shares) const {
    if (n == 0) return 0;
    const double revenue = n * QUARTER * rate * std::exp(long_ + growth * growing);
    double burn = bills * ahead[quarter] + fixed - (1 - costShare) * revenue;
    for (const auto& share : shares) burn += share.forecast(quarter, n, revenue);
    return burn;
  }
};

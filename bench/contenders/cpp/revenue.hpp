#pragma once
#include <cmath>
#include "figures.hpp"
#include "luck.hpp"

/** docs/model.md, 1: the annual rate of revenue and its growth, by exact steps; jumps; booking. */
class Revenue {
  struct Jump {
    double chance, size, spread;
    int arrives, by;
  };
  /** Volatilities by quarter, and what is made of the assumptions once. */
  std::vector<double> sigma, eta;
  std::vector<Jump> jumps;
  double level, central, centralSpread, halfLife, halfLifeSpread, longGrowth, logCeiling, ceilingSpread,
      effect, rho;
  bool bounded;
  int demand, levelFactor, onceGrowth, onceHalfLife, onceCeiling;
  /** Of a path. */
  double k, b1, b2, kept, overCeiling;

 public:
  double log, rate, growth, booked;

  explicit Revenue(const Figures& f)
      : level(f("revenue.level")),
        central(f("revenue.growth")),
        centralSpread(f("revenue.growthSpread")),
        halfLife(f("revenue.halfLife")),
        halfLifeSpread(f("revenue.halfLifeSpread")),
        longGrowth(f("revenue.longGrowth")),
        ceilingSpread(f("revenue.ceilingSpread")),
        effect(f("revenue.capacityEffect")),
        rho(f("rho")),
        bounded(f("revenue.ceiling") > 0),
        demand(f.index("stream.demand")),
        levelFactor(f.index("stream.level")),
        onceGrowth(f.index("once.growth")),
        onceHalfLife(f.index("once.halfLife")),
        onceCeiling(f.index("once.ceiling")) {
    logCeiling = bounded ? std::log(f("revenue.ceiling") / level) : 0;
    const auto faded = [](double today, double later, double life, int quarter) {
      const double left = std::pow(0.5, quarter * QUARTER / life);
      return today * left + later * (1 - left);
    };
    for (int q = 0; q < f.index("quarters"); q++) {
      sigma.push_back(faded(f("revenue.levelVolatility"), f("revenue.levelVolatilityLong"),
                            f("revenue.volatilityHalfLife"), q));
      eta.push_back(faded(f("revenue.growthVolatility"), f("revenue.growthVolatilityLong"),
                          f("revenue.growthVolatilityHalfLife"), q));
    }
    for (int j = 0; j < f.count("jump.rate"); j++)
      jumps.push_back({1 - std::exp(-f("jump.rate", j) * QUARTER), f("jump.size", j), f("jump.spread", j),
                       f.index("jump.arrives", j), f.index("jump.by", j)});
  }

  void begin(const Luck& luck) {
    log = 0;
    rate = level;
    growth = central + centralSpread * luck.once(onceGrowth);
    k = M_LN2 / (halfLife * std::exp(halfLifeSpread * luck.once(onceHalfLife)));
    kept = std::exp(-k * QUARTER);
    b1 = (1 - kept) / k;
    b2 = (1 - kept * kept) / (2 * k);
    overCeiling = bounded ? std::exp(-logCeiling - ceilingSpread * luck.once(onceCeiling)) / level : 0;
  }

  void step(int quarter, const Luck& luck, double shortage) {
    const double before = rate, z = luck.at(quarter, demand), s = sigma[quarter], h = eta[quarter];
    const double drift = longGrowth * QUARTER + (growth - longGrowth) * b1;
    const double a = (h * b1 * b1 / 2 + rho * s * b1) / std::sqrt(b2);
    const double variance =
        s * s * QUARTER + h * h * (QUARTER - 2 * b1 + b2) / (k * k) + 2 * rho * s * h * (QUARTER - b1) / k;
    const double own = (luck.at(quarter, levelFactor) - rho * z) / std::sqrt(1 - rho * rho);
    log += drift > 0 ? drift * positive(1 - rate * overCeiling) * (1 - effect * shortage) : drift;
    log += a * z + std::sqrt(positive(variance - a * a)) * own;
    growth = longGrowth + (growth - longGrowth) * kept + h * std::sqrt(b2) * z;
    for (const auto& jump : jumps)
      if (luck.at(quarter, jump.arrives) < jump.chance)
        log += jump.size + jump.spread * luck.at(quarter, jump.by);
    rate = level * std::exp(log);
    booked = QUARTER * (before + rate) / 2;
  }
};

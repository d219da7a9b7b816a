#pragma once
#include "market.hpp"

/** docs/model.md, 3. Capacity build: what dear money does to those who build on credit, from a quarter to the
 * next. */
class Builders {
  double strength, effect, threshold, missEffect, spread;

 public:
  /** By how much it holds back who borrows all, and what it adds to the price of a loan, a quarter. */
  double strain, dear;

  explicit Builders(const Figures& f)
      : strength(f("loop.capacityBuild")),
        effect(f("build.effect")),
        threshold(f("build.threshold")),
        missEffect(f("build.missEffect")),
        spread(f("credit.spread") * QUARTER) {}

  void begin() { strain = dear = 0; }

  void feel(const Market& market, double miss) {
    const double worse = positive(-market.credit);
    strain = least(1, strength * effect * (positive(worse - threshold) + missEffect * miss));
    dear = strength * spread * worse;
  }
};

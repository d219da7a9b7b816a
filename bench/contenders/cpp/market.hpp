#pragma once
#include <cmath>
#include "figures.hpp"
#include "luck.hpp"

/** docs/model.md, 2: market value, the equity window, willingness. */
class Market {
  double kept, fresh, moodScale, longGrowth, growthEffect, logMature, missEffect;
  double closing, opening, creditEffect, windowMiss, bust, unwilling;
  double roundShare, yearlyLimit;
  int equityFactor, creditFactor, window;

 public:
  double mood, credit, value;
  bool open;

  explicit Market(const Figures& f)
      : kept(std::pow(0.5, QUARTER / f("market.halfLife"))),
        fresh(std::sqrt(1 - kept * kept)),
        moodScale(f("market.volatility") / std::sqrt(2 * M_LN2 / f("market.halfLife")) * fresh),
        longGrowth(f("revenue.longGrowth")),
        missEffect(f("market.missEffect") * f("loop.fundingReflex")),
        closing(1 - std::exp(-f("funding.closing") * QUARTER)),
        opening(1 / f("funding.closed")),
        creditEffect(f("funding.creditEffect")),
        windowMiss(f("funding.missEffect") * f("loop.fundingReflex")),
        bust(f("funding.bust")),
        unwilling(1 - f("loop.vendorEquity") * (1 - f("funding.willingness"))),
        roundShare(f("funding.roundShare")),
        yearlyLimit(f("funding.yearlyLimit")),
        equityFactor(f.index("stream.equity")),
        creditFactor(f.index("stream.credit")),
        window(f.index("stream.window")) {
    const double today = std::log(f("market.value") / f("revenue.level"));
    const double excess = f("revenue.growth") - longGrowth;
    growthEffect = excess <= 0 ? 0 : clamp((today - std::log(f("market.matureMultiple"))) / excess, 0, 3);
    logMature = today - growthEffect * excess;
  }

  void begin() {
    mood = credit = 0;
    open = true;
  }

  void step(int quarter, const Luck& luck, double rate, double growth, double miss) {
    mood = kept * mood + moodScale * luck.at(quarter, equityFactor);
    credit = kept * credit + fresh * luck.at(quarter, creditFactor);
    value = std::exp(logMature + growthEffect * (growth - longGrowth) + mood - missEffect * miss) * rate;
    const double u = luck.at(quarter, window);
    open = open ? u > closing * std::exp(windowMiss * miss - creditEffect * credit) : u < opening;
  }

  /** Bad times: for what is recovered of claims, and let again. */
  bool bad() const { return !open || mood < bust; }

  /** Of a vendor to give equity, its share price being lifted by orders. */
  double willingness(double lift) const { return mood + lift < bust ? unwilling : 1; }

  /** Equity that can be had within a year. */
  double equity() const { return open ? least(yearlyLimit, roundShare * value) : 0; }
};

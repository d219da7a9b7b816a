#pragma once
#include <cmath>
#include "figures.hpp"
#include "luck.hpp"

/** Straight from one value to another over so many years, and then flat: read at the middle of each quarter.
 */
inline std::vector<double> glide(double from, double to, double years, int quarters) {
  std::vector<double> values;
  for (int q = 0; q < quarters; q++) {
    const double time = (q + 0.5) * QUARTER;
    values.push_back(time < years ? from + (to - from) * time / years : to);
  }
  return values;
}

/** docs/model.md, 2: need of compute, in dollars of contracted compute a quarter. */
class Compute {
  std::vector<double> share, plan;
  double volatility, floor, elasticity, price;
  int factor;

 public:
  double inference, training, shortage;

  explicit Compute(const Figures& f)
      : share(glide(f("compute.inference"), f("compute.inferenceLong"), f("compute.glide"),
                    f.index("quarters"))),
        plan(f.list("plan.training")),
        volatility(f("compute.volatility") * std::sqrt(QUARTER)),
        floor(f("compute.trainingFloor")),
        elasticity(f("compute.elasticity")),
        factor(f.index("stream.compute")) {
    for (auto& amount : plan) amount *= f("compute.training");
  }

  void begin() { price = shortage = 0; }

  double need() const { return inference + training; }

  /** `ahead` is ln R/R_plan. */
  void step(int quarter, const Luck& luck, double revenue, double ahead) {
    price -= volatility * luck.at(quarter, factor);
    inference = share[quarter] * revenue * std::exp(price);
    training = plan[quarter] * most(floor, std::exp(elasticity * ahead));
  }

  void meet(double available) {
    const double pressing = inference + training / 2;
    shortage = pressing > 0 ? positive(1 - available / pressing) : 0;
  }
};

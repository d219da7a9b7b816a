#pragma once
#include <cmath>
#include "figures.hpp"

/** docs/model.md, 9: options are ordered a year ahead, all in one proportion, and bind from then on. */
class Options {
  int quarters;
  std::vector<double> amounts, trained, planned;
  /** Share that is in force in this quarter and in each of the three after it. */
  double orders[4];

 public:
  explicit Options(const Figures& f) : quarters(f.index("quarters")), amounts(f.list("plan.options")) {
    const auto growth = [this](const std::vector<double>& plan) {
      std::vector<double> list;
      for (int q = 0; q < quarters; q++)
        list.push_back(plan[q] > 0 ? plan[std::min(q + 4, quarters - 1)] / plan[q] : 1);
      return list;
    };
    trained = growth(f.list("plan.training"));
    planned = growth(f.list("plan.bills"));
  }

  void begin() { orders[0] = orders[1] = orders[2] = orders[3] = 0; }
  double exercised() const { return orders[0]; }

  /** `spare` is cash beyond the minimum and the burn of a year. */
  void order(int quarter, double inference, double training, double growth, double capacity, double spare) {
    const double last = orders[3];
    const double ordered =
        quarter + 4 < quarters ? next(quarter, inference, training, growth, capacity, spare) : last;
    for (int i = 0; i < 3; i++) orders[i] = orders[i + 1];
    orders[3] = ordered;
  }

 private:
  double next(int quarter, double inference, double training, double growth, double capacity,
              double spare) const {
    const double amount = amounts[quarter + 4];
    if (amount == 0) return orders[3];
    const double need = inference * std::exp(least(1, growth)) + training * trained[quarter];
    const double gap = need - capacity * planned[quarter];
    const double held = orders[3] * least(1, amounts[quarter + 3] / amount);
    const double wanted = clamp(orders[0] * planned[quarter] * amounts[quarter] / amount + gap / amount);
    return spare >= 4 * (wanted - held) * amount ? most(held, wanted) : held;
  }
};

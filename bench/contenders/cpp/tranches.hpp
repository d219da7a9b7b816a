#pragma once
#include <cmath>
#include "figures.hpp"
#include "luck.hpp"

/** docs/model.md, 3: equity that an investor has promised, on dates or at a listing. */
struct Tranche {
  int from, vendor, holdsStream, listingStream, deadline;
  double odds, inKind, amount, chance, hurdle;
  std::vector<double> schedule;
  /** Of a path. */
  double given;
  bool honoured;

  static std::vector<Tranche> all(const Figures& f) {
    std::vector<Tranche> list;
    const int count = f.count("tranche.from");
    for (int i = 0; i < count; i++)
      list.push_back({f.index("tranche.from", i), f.index("tranche.vendor", i),
                      f.index("tranche.holdsStream", i), f.index("tranche.listingStream", i),
                      f.index("tranche.deadline", i), f("tranche.odds", i), f("tranche.inKind", i),
                      f("tranche.amount", i), 1 - std::exp(-f("tranche.rate", i) * QUARTER),
                      f("tranche.hurdle", i), f.row("tranche.schedule", i, count), 0, false});
    return list;
  }

  void begin(const Luck& luck) {
    given = 0;
    honoured = luck.once(holdsStream) < odds;
  }

  /** What is to be paid in this quarter, if the investor has it. */
  double due(int quarter, const Luck& luck, double value) const {
    if (!honoured) return 0;
    if (listingStream < 0) return schedule[quarter];
    const bool listed = quarter <= deadline && value >= hurdle && luck.at(quarter, listingStream) < chance;
    return listed ? positive(amount - given) : 0;
  }
};

#pragma once
#include "figures.hpp"
#include "luck.hpp"

/** docs/model.md, 6: what gives way when money runs short, in its order. */
class Shortage {
  double minimum, speed, agreement;
  int length, limit, agreed[2], left, times;
  bool agrees[2];

 public:
  /** Share of firm bills that a deferral covers. */
  const double share;
  /** Shares of conditional bills that are dropped, and of firm bills that are deferred; and what is then
   * lacking. */
  double dropped, deferred, shortfall;

  explicit Shortage(const Figures& f)
      : minimum(f("cash.minimum")),
        speed(f("cuts.speed")),
        agreement(f("stretch.agreement")),
        length(f.index("stretch.length")),
        limit(f.index("stretch.times")),
        agreed{f.index("once.first"), f.index("once.second")},
        share(f("stretch.share")) {}

  void begin(const Luck& luck) {
    left = times = 0;
    for (int i = 0; i < 2; i++) agrees[i] = luck.once(agreed[i]) < agreement;
  }

  bool deferring() const { return left > 0; }
  bool pauses() const { return deferring() && share > 0; }

  void relieve(double cash, double due, double soft, double deferrable) {
    double missing = positive(due + minimum - cash);
    const double early = least(missing, speed * soft);
    missing -= early;
    if (missing > 0 && deferrable > 0 && stretch()) missing -= deferrable;
    missing = positive(missing - minimum);
    const double late = least(missing, soft - early);
    dropped = soft > 0 ? (early + late) / soft : 0;
    deferred = covered();
    shortfall = missing - late;
  }

  double covered() const { return deferring() ? share : 0; }

  void close() { left--; }

 private:
  /** Creditors are asked to wait; whether a deferral begins. */
  bool stretch() {
    if (deferring() || times >= limit || !agrees[times]) return false;
    times++;
    left = length;
    return true;
  }
};

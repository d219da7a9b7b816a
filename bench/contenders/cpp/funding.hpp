#pragma once
#include "exchange.hpp"
#include "ledger.hpp"
#include "market.hpp"

/** docs/model.md, 5: funding rounds, forward-looking and lumpy. */
class Rounds {
  struct Part {
    int party, share;
    double of;
  };
  std::vector<Part> parts;
  std::vector<double> stakes;
  double roundShare, yearlyLimit, outside, strength, hinge, recent[3];
  int waited;

 public:
  double raised;
  /** By each party, as promised equity. */
  std::vector<double> promised;
  /** Carrying amounts of stakes: those of the first day, and parts of rounds; and new equity of the quarter.
   */
  std::vector<double> carried, invested;

  explicit Rounds(const Figures& f)
      : stakes(f.list("party.stakeValue")),
        roundShare(f("funding.roundShare")),
        yearlyLimit(f("funding.yearlyLimit")),
        strength(f("loop.vendorEquity")),
        hinge(f("funding.hinge")),
        promised(stakes.size() + 1),
        carried(stakes),
        invested(stakes.size() + 1) {
    const double vendors = f("funding.vendorShare");
    double sum = 0;
    for (const double share : f.list("party.roundShare")) sum += share;
    for (int v = 0; v < f.count("party.roundShare"); v++) {
      const double share = f("party.roundShare", v);
      if (share > 0) parts.push_back({v, f.index("party.listing", v), vendors * share / most(1, sum)});
    }
    outside = 1 - vendors * least(1, sum);
  }

  void begin() {
    for (auto& amount : promised) amount = 0;
    carried = stakes;
    raised = recent[0] = recent[1] = recent[2] = 0;
    waited = 4;
  }

  void open() {
    for (auto& amount : invested) amount = 0;
  }

  /** What is left of a party's readiness to give equity once it is in distress. */
  double able(const Ledger& ledger, int party) const { return ledger.distressed[party] ? 1 - strength : 1; }

  double take(Ledger& ledger, int party, double money, double services = 0) {
    ledger.move(party, ledger.obligor, money);
    invested[party] += money + services;
    if (party != ledger.outside) ledger.hinged[party] += hinge * money;
    ledger.hinges = ledger.hinges || (hinge * money > 0 && party != ledger.outside);
    return money + services;
  }

  /** What hinged on the firm's survival went back to those who gave it. */
  void withdraw(const Ledger& ledger) {
    for (int v = 0; v < ledger.parties; v++) {
      carried[v] -= ledger.hingedInRound[v];
      promised[v] -= ledger.hinged[v] - ledger.hingedInRound[v];
      raised -= ledger.hingedInRound[v];
    }
  }

  /** Raises what the market gives; `left` is cash beyond dues and the minimum, `room` what a limit of debt
   * leaves. */
  void raise(Ledger& ledger, const Market& market, const Exchange& exchange, const std::vector<double>& room,
             double left, double burnAhead, double burnRunway) {
    double came = 0;
    waited++;
    if (market.open && left < positive(burnAhead) && (waited > 4 || left < 0)) {
      const double need = most(positive(burnAhead), burnRunway) - left;
      const double limit = yearlyLimit - recent[0] - recent[1] - recent[2];
      const double wanted = positive(least(least(need, roundShare * market.value), limit));
      if (wanted > 0) {
        waited = 1;
        for (const auto& [party, share, of] : parts) {
          const double lift = share < 0 ? 0 : exchange.shares[share].lift;
          const double part = wanted * of * market.willingness(lift) * able(ledger, party);
          const double money =
              least(least(part, ledger.means(party)), positive(room[party] - invested[party]));
          carried[party] += money;
          ledger.hingedInRound[party] += hinge * money;
          came += take(ledger, party, money);
        }
        came += take(ledger, ledger.outside, wanted * outside);
      }
    }
    recent[0] = recent[1];
    recent[1] = recent[2];
    recent[2] = came;
    raised += came;
  }
};

/** docs/model.md, 5: the firm's committed credit. */
class Line {
  double limit, rate;

 public:
  double drawn;

  explicit Line(const Figures& f) : limit(f("funding.line")), rate(f("funding.lineRate") * QUARTER) {}

  void begin() { drawn = 0; }
  double undrawn() const { return limit - drawn; }
  double interest() const { return drawn * rate; }

  void draw(Ledger& ledger, double missing) {
    const double amount = least(undrawn(), positive(missing));
    drawn += amount;
    ledger.move(ledger.outside, ledger.obligor, amount);
  }

  void repay(Ledger& ledger, double spare) {
    const double amount = least(drawn, positive(spare));
    drawn -= amount;
    ledger.move(ledger.obligor, ledger.outside, amount);
  }
};

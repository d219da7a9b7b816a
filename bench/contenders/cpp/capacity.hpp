#pragma once
#include <cmath>
#include "figures.hpp"
#include "luck.hpp"

/** docs/model.md, 3: a contract of rented capacity or of hardware. */
struct Capacity {
  int place, to, rank, scaleStream, holdsStream, slipStream;
  bool rented, lease;
  double take, firm, conditional, option, low, mode, high, scale, odds, slip, slipSpread, effect, lag, direct,
      most, margin, borrowed;
  double interest, repayment;
  std::vector<double> schedule, restRunning, restAdded, allowedRunning, allowedAdded;

  /** Of a path: size and condition, what is delivered, what is cut, notices that run. */
  double size, pacing, delivered, cut, ending, next, stays;
  bool holds;
  /** Bills of the quarter; and arrears: carried over, deferred, the fee for cuts, services owed by the
   * vendor. */
  double firmBill, softBill, carried, deferred, fee, services;

  static std::vector<Capacity> all(const Figures&);

  void begin(const Luck& luck) {
    const double u = luck.once(scaleStream), width = high - low;
    const double drawn = width == 0                 ? mode
                         : u < (mode - low) / width ? low + std::sqrt(u * width * (mode - low))
                                                    : high - std::sqrt((1 - u) * width * (high - mode));
    size = scale * drawn;
    holds = luck.once(holdsStream) < odds;
    pacing = 1 / (1 + slip * std::exp(slipSpread * luck.once(slipStream)));
    delivered = schedule[0];
    carried = lag * schedule[0] * firm * direct;
    cut = ending = next = deferred = fee = services = 0;
  }

  double bill() const { return firmBill + softBill; }
  double binding(double exercised) const { return firm + option * exercised; }

  /** Delivers, later where money is dear for what is borrowed, and bills what is delivered in full. */
  void deliver(int quarter, double shock, double exercised, double strain) {
    const double scheduled = schedule[quarter];
    const double pace = slip > 0 ? clamp((1 + effect * shock) * pacing) : 1;
    const double built = pace * (1 - borrowed * strain);
    delivered = scheduled > delivered ? delivered + built * (scheduled - delivered) : scheduled;
    const double running = least(delivered, schedule[0]);
    const double added = (delivered - running) * size;
    firmBill = (running + added) * binding(exercised) * direct;
    softBill = (running + (holds ? added : 0)) * conditional * (1 - cut) * direct;
  }

  /** Rented capacity is billed as it is used, at least to the share `take`; hardware as it is delivered. */
  void charge(double use) {
    const double billed = rented ? (take > use ? take : use) : 1;
    firmBill *= billed;
    softBill *= billed;
  }

  /** What is to be paid in money beside the conditional bill, a share of the firm bill deferred: services pay
   * first. */
  double inMoney(bool deferring, double share) const {
    return positive(payable(deferring, share) - services);
  }

  /** Drops a share of the conditional bill, for good; the fee for it. */
  double drop(double share) {
    const double dropped = softBill * share;
    softBill -= dropped;
    cut += (1 - cut) * share;
    return dropped;
  }

  void close(bool deferring, double share, double feeDue) {
    services -= least(payable(deferring, share), services);
    deferred = withInterest() - repaid(deferring) + share * firmBill;
    carried = lag * firmBill * (1 - share);
    fee = feeDue;
  }

  void passNotices() {
    cut += (1 - cut) * ending;
    stays = 1 - ending;
    ending = next;
    next = 0;
  }

  /** Of the conditional bill what notices have ended and will end, and what not. */
  double noticed() const { return softBill - unnoticed(); }
  double unnoticed() const { return softBill * stays * (1 - ending); }

  /** The rest of the schedule at the size drawn. */
  double rest(int quarter) const { return restRunning[quarter] + restAdded[quarter] * size; }

  double allowed(int quarter, double exercised) const {
    return (allowedRunning[quarter] + allowedAdded[quarter] * size) * binding(exercised);
  }

  /** What orders that still stand are worth beyond those that were signed; `trust` is how far they are
   * believed. */
  double surplus(int quarter, double exercised, double trust) const {
    const double firmPart = rest(quarter);
    const double soft = (restRunning[quarter] + (holds ? restAdded[quarter] * size : 0)) * conditional;
    const double standing = firmPart * binding(exercised) + soft * (1 - cut) * (1 - ending) * (1 - next);
    return trust * standing - firmPart * firm - soft;
  }

 private:
  /** Arrears, and of the firm bill what is not deferred. */
  double payable(bool deferring, double share) const {
    return carried + fee + repaid(deferring) + (1 - lag) * firmBill * (1 - share);
  }
  double withInterest() const { return deferred * (1 + interest); }
  double repaid(bool deferring) const { return deferring ? 0 : repayment * withInterest(); }
};

inline std::vector<Capacity> Capacity::all(const Figures& f) {
  std::vector<Capacity> list;
  const int count = f.count("capacity.to");
  for (int i = 0; i < count; i++) {
    Capacity c{};
    c.place = f.index("capacity.place", i);
    c.to = f.index("capacity.to", i);
    c.rank = f.index("capacity.rank", i);
    c.scaleStream = f.index("capacity.scaleStream", i);
    c.holdsStream = f.index("capacity.holdsStream", i);
    c.slipStream = f.index("capacity.slipStream", i);
    c.rented = f("capacity.rented", i) > 0;
    c.lease = f("capacity.lease", i) > 0 && f("claims.leaseCap") == 1;
    c.take = f("capacity.take", i);
    c.firm = f("capacity.firm", i);
    c.conditional = f("capacity.conditional", i);
    c.option = f("capacity.option", i);
    c.low = f("capacity.low", i);
    c.mode = f("capacity.mode", i);
    c.high = f("capacity.high", i);
    c.scale = f("commitments.scale");
    c.odds = f("capacity.odds", i);
    c.slip = f("capacity.slip", i);
    c.slipSpread = f("commitments.slipSpread");
    c.effect = f("commitments.deliveryEffect");
    c.lag = f("capacity.lag", i);
    c.direct = f("capacity.direct", i);
    c.most = f("capacity.most", i);
    c.margin = f("capacity.margin", i);
    c.borrowed = f("capacity.borrowed", i);
    c.interest = f("stretch.rate") * QUARTER;
    c.repayment = f("stretch.repayment");
    c.schedule = f.row("capacity.schedule", i, count);
    c.restRunning = f.row("capacity.restRunning", i, count);
    c.restAdded = f.row("capacity.restAdded", i, count);
    c.allowedRunning = f.row("capacity.allowedRunning", i, count);
    c.allowedAdded = f.row("capacity.allowedAdded", i, count);
    list.push_back(c);
  }
  return list;
}

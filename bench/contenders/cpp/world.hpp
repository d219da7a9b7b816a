#pragma once
#include <algorithm>
#include "builders.hpp"
#include "capacity.hpp"
#include "clearing.hpp"
#include "compute.hpp"
#include "costs.hpp"
#include "exchange.hpp"
#include "forecast.hpp"
#include "funding.hpp"
#include "guarantees.hpp"
#include "ledger.hpp"
#include "loans.hpp"
#include "margin.hpp"
#include "losses.hpp"
#include "market.hpp"
#include "options.hpp"
#include "orders.hpp"
#include "revenue.hpp"
#include "shortage.hpp"
#include "tranches.hpp"
#include "warrants.hpp"

/** What a path came to, as the engine's outputs have it. */
struct Outcome {
  int kind, quarter, firstMissed;
  double peak, cash, raised, announced, paid;
};

/** docs/model.md, A quarter: its nine steps, in their order, on one path after another. */
class World {
  int quarters, headline, deliveryFactor;
  double interestRate, minimum, fee, spotReserve, tolerance, cutSpeed, noticeQuarters, missTrust, orderEffect,
      announced;
  std::vector<double> plan, income;
  std::vector<int> cutOrder;

  Ledger ledger;
  Clearing clearing;
  Revenue revenue;
  Compute compute;
  Market market;
  Builders builders;
  Costs costs;
  Spot spot;
  Rounds rounds;
  Line line;
  Shortage shortage;
  Options options;
  Recovery recovered;
  Forecast near, runway, cuts, year;
  Margin margin;
  std::vector<Capacity> capacities;
  std::vector<Order> orders;
  std::vector<Loan> loans;
  std::vector<Tranche> tranches;
  std::vector<Warrant> warrants;
  std::vector<Sharing> sharings;
  std::vector<Guarantee> guarantees;

  /** Of the quarter: what later steps go by. */
  double interest, ahead, miss, capacity, use, billed, soft, deferrable, owedOnLoans, loanInterest, due,
      burnAhead, burnCuts, burnYear;
  bool deferring, alive, restructured;
  std::vector<int> bills, shared;

 public:
  Losses losses;
  Exchange exchange;

  explicit World(const Figures& f)
      : quarters(f.index("quarters")),
        headline(f.index("headline")),
        deliveryFactor(f.index("stream.delivery")),
        interestRate(f("cash.interest") * QUARTER),
        minimum(f("cash.minimum")),
        fee(4 * f("cuts.fee")),
        spotReserve(1 + f("compute.spotReserve")),
        tolerance(f("default.tolerance")),
        cutSpeed(f("cuts.speed")),
        noticeQuarters(most(1, f("cuts.lookAhead"))),
        missTrust(f("shares.missEffect")),
        orderEffect(f("shares.orderEffect") * f("loop.backlogReflex")),
        announced(f("announced")),
        plan(f.list("plan.revenue")),
        income(f.list("party.ownCash")),
        ledger(f),
        clearing(f),
        revenue(f),
        compute(f),
        market(f),
        builders(f),
        costs(f),
        spot(f),
        rounds(f),
        line(f),
        shortage(f),
        options(f),
        recovered(f),
        near(f, f("funding.lookAhead")),
        runway(f, f("funding.runway")),
        cuts(f, 2 + f("cuts.lookAhead")),
        year(f, 4),
        margin(f),
        capacities(Capacity::all(f)),
        orders(Order::all(f, capacities)),
        loans(Loan::all(f)),
        tranches(Tranche::all(f)),
        warrants(Warrant::all(f)),
        sharings(Sharing::all(f)),
        guarantees(Guarantee::all(f)),
        bills(capacities.size()),
        shared(sharings.size()),
        losses(f),
        exchange(f) {
    for (size_t c = 0; c < capacities.size(); c++) {
      cutOrder.push_back(f.index("capacity.cutOrder", c));
    }
    for (auto& amount : income) amount *= QUARTER;
  }

  Outcome follow(const Luck& luck) {
    begin(luck);
    Outcome outcome{0, -1, -1, 0, 0, 0, announced, 0};
    for (int q = 0; q < quarters && alive; q++) {
      advance(q, luck);
      outcome.peak = most(outcome.peak, shortage.shortfall);
      if (q > headline) continue;
      outcome.cash = cash();
      for (const int bill : bills) outcome.paid += ledger.dues[bill].paid;
    }
    outcome.kind = !alive ? 2 : restructured ? 1 : 0;
    outcome.raised = rounds.raised;
    if (!alive) {
      outcome.quarter = quarter;
      outcome.firstMissed = firstMissed();
    }
    return outcome;
  }

 private:
  int quarter;

  double& cash() { return ledger.cash[ledger.obligor]; }

  void begin(const Luck& luck) {
    ledger.begin();
    revenue.begin(luck);
    compute.begin();
    market.begin();
    builders.begin();
    costs.begin();
    rounds.begin();
    line.begin();
    shortage.begin(luck);
    options.begin();
    recovered.begin(luck);
    losses.begin();
    exchange.begin();
    for (auto& one : capacities) one.begin(luck);
    for (auto& one : orders) one.begin();
    for (auto& one : loans) one.begin();
    for (auto& one : tranches) one.begin(luck);
    for (auto& one : warrants) one.begin(luck);
    for (auto& one : sharings) one.begin();
    for (auto& one : guarantees) one.begin();
    margin.begin(ledger, loans);
    alive = true;
    restructured = false;
  }

  void advance(int q, const Luck& luck);
  void earn(const Luck& luck);
  void deliver(const Luck& luck, double exercised);
  void bill(double exercised);
  void placeOrders(double exercised);
  void serveLoans();
  void fund();
  void settle();
  void decide();
  void giveNotice(double missing);
  void followOrders(double exercised);
  int firstMissed() const;
};

#pragma once
#include "figures.hpp"

/** A debt of the quarter, and what of it is paid; of what is left unpaid this share is lost. */
struct Due {
  int from, to;
  double amount, paid, lost;
};

/** docs/model.md, 7: cash, and what falls due this quarter. Party number `outside` has all the money that it
 * needs. */
struct Ledger {
  int parties, obligor, outside;
  std::vector<double> start, credit;
  std::vector<double> cash, owing, owed;
  std::vector<char> distressed, spent;
  /** Paid in this quarter, in a round and in all, on condition that the obligor survives it. */
  std::vector<double> hingedInRound, hinged;
  bool hinges, withdrawn;
  /** Room for all that can fall due in a quarter, of which the first `count` do. */
  std::vector<Due> dues;
  int count;

  explicit Ledger(const Figures& f)
      : parties(f.count("party.cash")),
        obligor(f.index("obligor")),
        outside(parties),
        start(f.list("party.cash")),
        credit(f.list("party.credit")),
        cash(parties + 1),
        owing(parties + 1),
        owed(parties + 1),
        distressed(parties + 1),
        spent(parties + 1),
        hingedInRound(parties + 1),
        hinged(parties + 1),
        dues(parties + 2 * f.count("order.from") + f.count("loan.from") + f.count("pledge.from") +
             f.count("sharing.to") + f.count("capacity.to") + f.count("guarantee.from") + 1) {}

  void begin() {
    for (int v = 0; v < parties; v++) {
      cash[v] = start[v];
      distressed[v] = spent[v] = false;
    }
  }

  void open() {
    count = 0;
    hinges = withdrawn = false;
    for (int v = 0; v < parties; v++) owing[v] = owed[v] = hinged[v] = hingedInRound[v] = 0;
  }

  void move(int from, int to, double amount) {
    cash[from] -= amount;
    cash[to] += amount;
  }

  /** What hinges on survival goes back to those who gave it; whether there was any. */
  bool withdraw() {
    if (!hinges) return false;
    for (int v = 0; v < parties; v++) move(obligor, v, hinged[v]);
    withdrawn = true;
    hinges = false;
    return true;
  }

  /** Returns the number of the debt. */
  int owe(int from, int to, double amount, double lost = 1) {
    owing[from] += amount;
    owed[to] += amount;
    Due& due = dues[count];
    due.from = from;
    due.to = to;
    due.amount = due.paid = amount;
    due.lost = lost;
    return count++;
  }

  /** Cash and undrawn credit. */
  double means(int party) const {
    return party == outside ? HUGE_VAL : positive(cash[party] + credit[party]);
  }

  /** Whether a party cannot pay more than this share of what it owes even if all others pay. */
  bool lacks(int v, double share) const { return owing[v] - means(v) - owed[v] > share * owing[v]; }

  bool anyoneLacks() const {
    for (int v = 0; v < parties; v++)
      if (lacks(v, 1e-12)) return true;
    return false;
  }

  /** Everybody pays in full. */
  void payAll() {
    for (int v = 0; v < parties; v++) cash[v] += owed[v] - owing[v];
  }
};

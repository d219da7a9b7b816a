"""docs/model.md, 7: cash, and what falls due in a quarter. The party after the last is the outside."""

import numpy as np

from figures import positive


class Dues:
    """Debts of one kind, a row each; of what is left unpaid the share `lost` is lost."""

    def __init__(self, frm, to, amount, lost=1.0):
        self.frm, self.to, self.amount, self.lost = np.atleast_1d(frm), np.atleast_1d(to), np.atleast_2d(amount), lost
        self.paid = self.amount


class Ledger:
    def __init__(self, f, paths):
        self.parties, self.obligor = len(f.list("party.cash")), f.index("obligor")
        self.outside = self.parties
        self.cash = np.repeat(np.append(f.list("party.cash"), 0)[:, np.newaxis], paths, 1)
        self.credit = np.append(f.list("party.credit"), np.inf)[:, np.newaxis]
        self.distressed = np.zeros((self.parties + 1, paths), bool)
        self.spent = np.zeros((self.parties + 1, paths), bool)

    def open(self):
        self.dues = []
        self.hinged, self.hinged_in_round = np.zeros_like(self.cash), np.zeros_like(self.cash)
        self.withdrawn = np.zeros(self.cash.shape[1], bool)
        self.owing, self.owed = np.zeros_like(self.cash), np.zeros_like(self.cash)

    def move(self, frm, to, amount):
        self.cash[frm] -= amount
        self.cash[to] += amount

    def owe(self, frm, to, amount, lost=1.0):
        due = Dues(frm, to, amount, lost)
        for debtor, creditor, row in zip(due.frm, due.to, due.amount):
            self.owing[debtor] += row
            self.owed[creditor] += row
        self.dues.append(due)
        return due

    def withdraw(self, paths):
        """What hinges on the obligor's survival goes back to those who gave it."""
        self.cash[:, paths] += self.hinged[:, paths]
        self.cash[self.obligor, paths] -= self.hinged[:, paths].sum(0)
        self.withdrawn[paths] = True

    def means(self, party):
        return positive(self.cash[party] + self.credit[party])

    def lacking(self, tolerance):
        """Paths on which a party cannot pay even if all others do; and those on which the obligor lacks too much."""
        missing = (self.owing - positive(self.cash + self.credit) - self.owed)[:-1]
        owing = self.owing[:-1]
        short = (missing > 1e-12 * owing).any(0)
        return short, missing[self.obligor] > (tolerance + 1e-12) * owing[self.obligor]

    def pay_all(self):
        self.cash += self.owed - self.owing

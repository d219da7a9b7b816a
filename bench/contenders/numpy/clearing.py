"""docs/model.md, 7: quarters in which somebody is short: the greatest clearing vector, by fictitious default."""

import numpy as np

from figures import positive


class Clearing:
    """Some paths of a ledger, side by side; what is forgiven costs the obligor neither its estate nor its standing."""

    def __init__(self, f, ledger, guarantees, short, forgiven):
        self.f, self.ledger, self.guarantees, self.short = f, ledger, guarantees, short
        self.forgiven = forgiven
        self.gather()

    def gather(self):
        ledger, short, f = self.ledger, self.short, self.f
        n = ledger.parties
        self.means = positive(ledger.cash[:n, short] + ledger.credit[:n])
        self.debt = np.zeros((n + 1, n, len(short)))
        for due in ledger.dues:
            for frm, to, amount in zip(due.frm, due.to, due.amount):
                self.debt[to, frm] += amount[short]
        whole = ledger.spent[:n, short].copy()
        whole[ledger.obligor] |= self.forgiven
        self.assets_kept = np.where(whole, 1, f("claims.assetsKept")) * self.means
        self.receipts_kept = np.where(whole, 1, f("claims.receiptsKept"))

    def settle(self, bills):
        """Where the obligor fails all the same, what hinged on it is taken back before all is cleared once more."""
        self.find(bills)
        hinges = self.ledger.hinged[:, self.short].sum(0) > 0
        back = self.fails[self.ledger.obligor] & ~self.forgiven & hinges
        if back.any():
            self.ledger.withdraw(self.short[back])
            self.gather()
            self.find(bills)
        self.guarantees.limit[:, self.short] -= self.called
        self.pay()

    def find(self, bills):
        """The clearing, with guarantees called from none up until the calls stand still."""
        guarantees, limit = self.guarantees, self.guarantees.limit[:, self.short]
        calls = np.zeros_like(limit)
        guarded = [bills.amount[g][self.short] for g in guarantees.guarded]
        while True:
            self.solve()
            unpaid = np.array(guarded).reshape(limit.shape) * (1 - self.share[self.ledger.obligor])
            higher = np.where(self.forgiven, 0, np.minimum(limit, unpaid))
            if not (higher - calls > 1e-14 * higher).any():
                break
            for g, more in enumerate(higher - calls):
                self.debt[guarantees.to[g], guarantees.frm[g]] += more
            calls = higher
        self.called, self.paid = calls, calls * self.share[guarantees.frm]

    def solve(self):
        n = self.ledger.parties
        owing = self.debt.sum(0)
        self.share, self.fails = np.ones_like(self.means), np.zeros(self.means.shape, bool)
        while True:
            receipts = (self.debt[:n] * self.share).sum(1)
            short = ~self.fails & (owing - self.means - receipts > 1e-12 * owing)
            if not short.any():
                return
            self.fails |= short
            self.repeat(owing)

    def repeat(self, owing):
        """What those that fail pay, given who fails."""
        n, owed = self.ledger.parties, np.where(owing > 0, owing, 1)
        while True:
            receipts = (self.debt[:n] * self.share).sum(1)
            now = np.clip((self.assets_kept + self.receipts_kept * receipts) / owed, 0, 1)
            now = np.where(self.fails & (owing > 0), now, 1)
            moved = np.abs(self.share - now).sum(0).max()
            self.share = now
            if moved <= 1e-15:
                return

    def pay(self):
        """Who failed loses what is left of its means and receipts, is in distress, and goes on."""
        ledger, short, n = self.ledger, self.short, self.ledger.parties
        paid = self.debt * self.share
        gave, got = paid.sum(0), paid.sum(1)[:n]
        ruined = self.fails.copy()
        ruined[ledger.obligor] &= ~self.forgiven
        lost = np.where(ruined, positive(self.means + got - gave), 0)
        ledger.cash[:n, short] += got - gave - lost
        ledger.distressed[:n, short] |= ruined
        ledger.spent[:n, short] |= ruined
        for due in ledger.dues:
            due.paid = due.amount.copy()
            due.paid[:, short] *= self.share[due.frm]

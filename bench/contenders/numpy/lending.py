"""docs/model.md, 4 and 7: vendors' own orders, loans and guarantees, a row each."""

import numpy as np

from figures import QUARTER, positive


class Orders:
    def __init__(self, f, capacities, paths):
        self.frm, self.to = f.places("order.from"), f.places("order.to")
        self.lender, self.serves = f.places("order.lender"), f.places("order.serves")
        self.lead, self.firm, self.debt = f.column("order.lead"), f.column("order.firm"), f.column("order.debt")
        share = f.column("order.share")
        tenor = f.column("order.tenor")
        repaid = np.where(tenor > QUARTER, QUARTER / np.maximum(tenor, QUARTER), 1)
        self.falls, self.left = f.column("order.rate") * QUARTER + repaid, 1 - repaid
        self.borrows = np.flatnonzero(self.debt[:, 0] > 0)
        schedule = capacities.by_quarter["schedule"][self.serves]
        quarters = schedule.shape[1]
        later = np.minimum(np.arange(quarters) + self.lead.astype(int), quarters - 1)
        then, runs = np.take_along_axis(schedule, later, 1), schedule > 0
        self.of_bill = np.where(runs, share * then / np.where(runs, schedule, 1), 0)
        self.of_nothing = np.where(runs, 0, share * then * capacities.direct[self.serves])
        self.rent = np.where(self.lead == 0, share * self.firm, 0)
        self.order = np.zeros((len(self.frm), paths))
        self.loan = np.zeros((len(self.frm), paths))
        self.extra = np.zeros((len(self.frm), paths))

    def place(self, q, capacities, exercised, dear):
        """Orders for so many quarters on; what of them is borrowed, which costs `dear` more."""
        would = capacities.size * capacities.binding(exercised)
        expected = self.of_bill[:, q, np.newaxis] * capacities.bill[self.serves]
        expected += self.of_nothing[:, q, np.newaxis] * would[self.serves]
        self.order = np.maximum(self.firm * self.order, expected)
        borrowed = self.debt * self.order
        self.loan = self.loan * self.left + borrowed
        self.extra = self.extra * self.left + borrowed * dear
        return borrowed

    def stranded(self, i, paths):
        """Hardware that was paid for, and what is left of the loan."""
        return (1 - self.debt[i]) * self.lead[i] * self.order[i, paths] + self.loan[i, paths]

    def uncancellable(self, i, paths):
        return self.firm[i] * self.lead[i] * self.order[i, paths]


class Loans:
    def __init__(self, f, paths):
        self.at = f.places("loan.place")
        self.frm, self.to, self.rank = f.places("loan.from"), f.places("loan.to"), f.places("loan.rank")
        self.start, self.maturity, self.again = (f.places(f"loan.{name}") for name in ("start", "maturity", "again"))
        self.principal, self.coupon = f.column("loan.principal"), f.column("loan.rate")
        self.parts = f.column("loan.repaid") * QUARTER * self.principal
        self.spread, self.shut = f("credit.spread"), f("credit.shut")
        self.balance = np.repeat(f.column("loan.balance"), paths, 1)
        self.rate = np.repeat(self.coupon, paths, 1)

    def matures(self, q):
        after, again = q - self.maturity, np.maximum(self.again, 1)
        return (after == 0) | ((after > 0) & (self.again > 0) & (after % again == 0))

    def fall_due(self, q, credit, distressed):
        """Interest, and what of the balance is due; renewed at maturity while credit is open and nobody in distress."""
        interest = self.balance * self.rate * QUARTER
        matures = self.matures(q)[:, np.newaxis]
        renewed = matures & (self.again > 0)[:, np.newaxis] & (credit > self.shut) & ~distressed[self.to]
        if renewed.any():
            self.rate = np.where(renewed, self.coupon + self.spread * positive(-credit), self.rate)
        due = np.where(matures & ~renewed, self.balance, np.minimum(self.balance, self.parts))
        self.balance = self.balance - due
        return interest, due


class Guarantees:
    def __init__(self, f, paths):
        self.frm, self.to = f.places("guarantee.from"), f.places("guarantee.to")
        self.guarded = f.places("guarantee.guarded")
        self.cap, self.at_once = f.column("guarantee.cap"), f.column("guarantee.atOnce")
        self.ended = QUARTER / f.column("guarantee.term")
        self.limit, self.granted = np.zeros((len(self.frm), paths)), np.zeros((len(self.frm), paths))

    def grow(self, capacities):
        delivered = (capacities.bill / capacities.most)[self.guarded]
        more = positive(self.cap * np.maximum(self.at_once, delivered) - self.granted)
        self.limit = positive(self.limit + more - self.ended * self.granted)
        self.granted = self.granted + more

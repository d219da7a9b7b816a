"""docs/model.md, 3 and 4: contracts of capacity, a row each, and their arrears."""

import numpy as np

from figures import QUARTER, positive


class Capacities:
    def __init__(self, f, luck):
        self.count = len(f.list("capacity.to"))
        self.to, self.rank = f.places("capacity.to"), f.places("capacity.rank")
        self.place, self.cut_order = f.places("capacity.place"), f.places("capacity.cutOrder")
        self.rented, self.take = f.column("capacity.rented") > 0, f.column("capacity.take")
        self.lease = (f.list("capacity.lease") > 0) & (f("claims.leaseCap") == 1)
        self.firm, self.conditional = f.column("capacity.firm"), f.column("capacity.conditional")
        self.option, self.lag = f.column("capacity.option"), f.column("capacity.lag")
        self.direct, self.most = f.column("capacity.direct"), f.column("capacity.most")
        self.borrowed = f.column("capacity.borrowed")
        self.margin, self.effect = f.list("capacity.margin"), f("commitments.deliveryEffect")
        self.interest, self.repayment = f("stretch.rate") * QUARTER, f("stretch.repayment")
        tables = ("schedule", "restRunning", "restAdded", "allowedRunning", "allowedAdded")
        self.by_quarter = {name: f.table(f"capacity.{name}", self.count) for name in tables}

        self.size = f("commitments.scale") * self.triangular(f, luck.once[f.places("capacity.scaleStream")])
        self.holds = luck.once[f.places("capacity.holdsStream")] < f.column("capacity.odds")
        z, slip = luck.once[f.places("capacity.slipStream")], f.column("capacity.slip")
        self.slips, self.pacing = slip > 0, 1 / (1 + slip * np.exp(f("commitments.slipSpread") * z))
        shape = self.size.shape
        self.start = self.at("schedule", 0)
        self.delivered = np.broadcast_to(self.start, shape)
        self.carried = np.broadcast_to(self.lag * self.start * self.firm * self.direct, shape)
        self.cut, self.ending, self.next = np.zeros(shape), np.zeros(shape), np.zeros(shape)
        self.deferred, self.fee, self.services = np.zeros(shape), np.zeros(shape), np.zeros(shape)

    @staticmethod
    def triangular(f, u):
        low, mode, high = (f.column(f"capacity.{name}") for name in ("low", "mode", "high"))
        width = high - low
        rising = low + np.sqrt(u * width * (mode - low))
        falling = high - np.sqrt((1 - u) * width * (high - mode))
        return np.where(u * width < mode - low, rising, falling)

    def at(self, name, q):
        return self.by_quarter[name][:, q, np.newaxis]

    @property
    def bill(self):
        return self.firm_bill + self.soft_bill

    def binding(self, exercised):
        return self.firm + self.option * exercised

    def deliver(self, q, shock, exercised, strain):
        scheduled = self.at("schedule", q)
        pace = np.where(self.slips, np.clip((1 + self.effect * shock) * self.pacing, 0, 1), 1)
        pace = pace * (1 - self.borrowed * strain)
        behind = scheduled - self.delivered
        self.delivered = np.where(behind > 0, self.delivered + pace * behind, scheduled)
        running = np.minimum(self.delivered, self.start)
        added = (self.delivered - running) * self.size
        self.firm_bill = (running + added) * self.binding(exercised) * self.direct
        self.soft_bill = (running + self.holds * added) * self.conditional * (1 - self.cut) * self.direct

    def charge(self, use):
        billed = np.where(self.rented, np.maximum(self.take, use), 1)
        self.firm_bill = self.firm_bill * billed
        self.soft_bill = self.soft_bill * billed

    def repaid(self, deferring):
        return np.where(deferring, 0, self.repayment * self.deferred * (1 + self.interest))

    def payable(self, deferring, share):
        """Arrears, and of the firm bill what is not deferred."""
        return self.carried + self.fee + self.repaid(deferring) + (1 - self.lag) * self.firm_bill * (1 - share)

    def in_money(self, deferring, share):
        """What is to be paid in money beside the conditional bill: services pay first."""
        return positive(self.payable(deferring, share) - self.services)

    def drop(self, share):
        dropped = self.soft_bill * share
        self.soft_bill = self.soft_bill - dropped
        self.cut = self.cut + (1 - self.cut) * share
        return dropped

    def close(self, deferring, share, fee):
        self.services = self.services - np.minimum(self.payable(deferring, share), self.services)
        self.deferred = self.deferred * (1 + self.interest) - self.repaid(deferring) + share * self.firm_bill
        self.carried = self.lag * self.firm_bill * (1 - share)
        self.fee = fee

    def pass_notices(self):
        self.cut = self.cut + (1 - self.cut) * self.ending
        self.stays = 1 - self.ending
        self.ending, self.next = self.next, np.zeros_like(self.next)

    def unnoticed(self):
        """Of the conditional bill what notices have not ended and will not end."""
        return self.soft_bill * self.stays * (1 - self.ending)

    def rest(self, q):
        return self.at("restRunning", q) + self.at("restAdded", q) * self.size

    def allowed(self, q, exercised):
        return (self.at("allowedRunning", q) + self.at("allowedAdded", q) * self.size) * self.binding(exercised)

    def surplus(self, q, exercised, trust):
        """What orders that still stand are worth beyond those that were signed."""
        rest = self.rest(q)
        soft = (self.at("restRunning", q) + self.holds * self.at("restAdded", q) * self.size) * self.conditional
        standing = rest * self.binding(exercised) + soft * (1 - self.cut) * (1 - self.ending) * (1 - self.next)
        return trust * standing - rest * self.firm - soft

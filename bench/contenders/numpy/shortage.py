"""docs/model.md, 6 and 9: what gives way when money runs short, notices, and options."""

import numpy as np

from figures import positive


class Shortage:
    def __init__(self, f, luck, paths):
        self.minimum, self.speed, self.share = f("cash.minimum"), f("cuts.speed"), f("stretch.share")
        self.length, self.limit = f.index("stretch.length"), f.index("stretch.times")
        asked = [f.index("once.first"), f.index("once.second")]
        self.agrees = luck.once[asked] < f("stretch.agreement")
        self.left, self.times = np.zeros(paths, int), np.zeros(paths, int)

    @property
    def deferring(self):
        return self.left > 0

    def relieve(self, cash, due, soft, deferrable):
        missing = positive(due + self.minimum - cash)
        early = np.minimum(missing, self.speed * soft)
        missing = missing - early
        begins = (missing > 0) & (deferrable > 0) & ~self.deferring & self.agreed()
        self.times = self.times + begins
        self.left = np.where(begins, self.length, self.left)
        missing = positive(missing - begins * deferrable - self.minimum)
        late = np.minimum(missing, soft - early)
        self.dropped = np.where(soft > 0, (early + late) / np.where(soft > 0, soft, 1), 0)
        self.deferred = np.where(self.deferring, self.share, 0)
        self.shortfall = missing - late

    def agreed(self):
        """Whether creditors would wait this time; they are asked no more than so often."""
        answers = [(self.times == time) & self.agrees[time] for time in range(min(self.limit, len(self.agrees)))]
        return np.logical_or.reduce(answers) if answers else np.zeros(len(self.times), bool)


class Options:
    def __init__(self, f, paths):
        self.quarters = f.index("quarters")
        later = np.minimum(np.arange(self.quarters) + 4, self.quarters - 1)

        def growth(plan):
            return np.where(plan > 0, plan[later] / np.where(plan > 0, plan, 1), 1)

        self.amounts = f.list("plan.options")
        self.trained, self.planned = growth(f.list("plan.training")), growth(f.list("plan.bills"))
        self.orders = [np.zeros(paths)] * 4

    @property
    def exercised(self):
        return self.orders[0]

    def order(self, q, compute, growth, capacity, spare):
        ordered = self.orders[3]
        if q + 4 < self.quarters and self.amounts[q + 4] > 0:
            ordered = self.wanted(q, compute, growth, capacity, spare)
        self.orders = [*self.orders[1:], ordered]

    def wanted(self, q, compute, growth, capacity, spare):
        amount = self.amounts[q + 4]
        need = compute.inference * np.exp(np.minimum(1, growth)) + compute.training * self.trained[q]
        gap = need - capacity * self.planned[q]
        held = self.orders[3] * min(1, self.amounts[q + 3] / amount)
        grown = self.exercised * self.planned[q] * self.amounts[q] / amount
        wanted = np.clip(grown + gap / amount, 0, 1)
        return np.where(spare >= 4 * (wanted - held) * amount, np.maximum(held, wanted), held)


def give_notice(capacities, missing, quarters, speed, fee):
    """Takes what is missing from conditional parts in cut order, less what is under notice already; where it did."""
    capacities.pass_notices()
    unnoticed = capacities.unnoticed()
    wanted = positive(missing) / quarters - (capacities.soft_bill - unnoticed).sum(0)
    gave = np.zeros(len(wanted), bool)
    for c in capacities.cut_order:
        amount = np.minimum(positive(wanted), speed * unnoticed[c])
        gives = amount > 0
        capacities.next[c] = np.where(gives, amount / np.where(gives, unnoticed[c], 1), 0)
        capacities.fee[c] += fee * amount
        wanted = wanted - amount
        gave |= gives
    return gave

"""docs/model.md, 4 and 5: shares of revenue, cost and tax, compute outside contracts, forecasts."""

import numpy as np

from figures import QUARTER, glide, positive


class Sharings:
    def __init__(self, f, paths):
        self.at = f.places("sharing.place")
        self.to, self.last, self.rate = f.places("sharing.to"), f.places("sharing.last"), f.column("sharing.rate")
        self.left = np.repeat(f.column("sharing.left"), paths, 1)

    def due(self, q, booked):
        runs = (q <= self.last)[:, np.newaxis]
        return np.where(runs, np.minimum(self.rate * booked, self.left), 0)

    def forecast(self, q, n, revenue):
        running = np.clip(self.last - q, 0, n)[:, np.newaxis] / n
        return np.minimum(self.rate * revenue * running, self.left).sum(0)


class Costs:
    def __init__(self, f, paths):
        self.share = glide(f("costs.share"), f("costs.shareLong"), f("costs.glide"), f.index("quarters"))
        self.fixed, self.rate, self.limit = f("costs.fixed") * QUARTER, f("tax.rate"), f("tax.limit")
        self.losses = np.full(paths, f("tax.losses"))

    def due(self, q, booked, interest, accrued, other):
        running = self.share[q] * booked + self.fixed + other
        profit = booked + interest - accrued - running
        used = np.minimum(self.losses, self.limit * positive(profit))
        self.losses = self.losses + positive(-profit) - used
        return running + self.rate * (positive(profit) - used)


class Spot:
    def __init__(self, f):
        quarters = np.arange(f.index("quarters"))
        self.renewal, self.premium = f("compute.renewal"), f("compute.spotPremium")
        self.renewable = f.list("plan.renewable")
        self.supply = f("compute.spotStart") * f("plan.announced") * (1 + f("compute.spotGrowth")) ** (quarters / 4)

    def buy(self, q, need, money):
        need, money = positive(need), positive(money)
        renewed = np.minimum(np.minimum(need, self.renewable[q]), money / self.renewal)
        left = money - renewed * self.renewal
        fresh = np.minimum(np.minimum(need - renewed, self.supply[q]), left / self.premium)
        return renewed + fresh, renewed * self.renewal + fresh * self.premium


class Forecast:
    """What the firm expects to burn over the next n quarters."""

    def __init__(self, f, n):
        planned = f.list("plan.bills")
        last = len(planned) - 1
        k, m = np.log(2) / f("revenue.halfLife"), n * QUARTER / 2
        self.n, self.fixed = n, f("costs.fixed") * n * QUARTER
        self.growing = (1 - np.exp(-k * m)) / k
        self.long = f("revenue.longGrowth") * (m - self.growing)
        parts = [min(1, n - i) for i in range(int(np.ceil(n)))]
        ahead = [sum(part * planned[min(q + 1 + i, last)] for i, part in enumerate(parts)) for q in range(last + 1)]
        self.ahead = np.where(planned > 0, ahead / np.where(planned > 0, planned, 1), 0)

    def burn(self, q, billed, revenue, cost_share, sharings):
        if self.n == 0:
            return 0
        earned = self.n * QUARTER * revenue.rate * np.exp(self.long + revenue.growth * self.growing)
        shared = sharings.forecast(q, self.n, earned)
        return billed * self.ahead[q] + self.fixed + shared - (1 - cost_share) * earned

"""docs/model.md, 2: the price of the obligor's shares, loans on shares, and limits of debt; on all paths at once."""

import numpy as np

from figures import QUARTER, positive

# Rounds of sales in a quarter, at most.
ROUNDS = 256


class Pledges:
    """Loans on shares, a row each, which are counted at their price of the first day; -1 stands for the obligor's."""

    def __init__(self, f, paths):
        self.frm, self.to, self.share = (f.places(f"pledge.{name}") for name in ("from", "to", "share"))
        names = ("rate", "pledged", "trigger", "impact", "recourse")
        self.rate, self.pledged, self.trigger, self.impact, self.recourse = (f.list(f"pledge.{name}") for name in names)
        self.target = np.minimum(self.trigger, f.list("pledge.target"))
        self.balance = np.repeat(f.column("pledge.principal"), paths, 1)
        self.shares = np.repeat(f.column("pledge.pledged"), paths, 1)
        self.reserve = np.repeat(f.column("pledge.reserve"), paths, 1)
        self.price = np.ones_like(self.balance)

    def worth(self, i):
        return (self.shares[i] + self.reserve[i]) * self.price[i]

    def asks(self):
        """What lenders ask for: nothing unless a loan is called."""
        collateral = self.shares * self.price
        called = self.balance > self.trigger[:, np.newaxis] * collateral
        return np.where(called, self.balance - self.target[:, np.newaxis] * collateral, 0)

    def meet(self, i, money, paths):
        """Meets calls with money, further shares, then sales: what is sold, for how much, and what the lender loses."""
        price = self.price[i, paths]
        balance = self.balance[i, paths] - money
        shares = self.shares[i, paths]
        more = np.minimum(self.reserve[i, paths], positive(balance / (self.target[i] * price) - shares))
        self.reserve[i, paths] -= more
        balance, shares, sold, proceeds = self.sell(i, balance, shares + more, price)
        lost = np.where(shares <= 0, (1 - self.recourse[i]) * balance, 0)
        self.balance[i, paths], self.shares[i, paths] = balance - lost, shares
        return sold, proceeds, lost

    def sell(self, i, balance, shares, price):
        target, sold, proceeds = self.target[i], np.zeros_like(price), np.zeros_like(price)
        for _ in range(ROUNDS):
            sells = balance > self.trigger[i] * shares * price
            if not sells.any():
                break
            there = np.where(price > 0, price, 1)
            wanted = positive(balance - target * shares * price) / ((1 - target) * there)
            x = np.where(sells, np.where(price > 0, np.minimum(shares, wanted), shares), 0)
            if not x.any():
                break
            balance, shares = balance - x * price, shares - x
            sold, proceeds = sold + x, proceeds + x * price
            price = price * positive(1 - (self.impact[i] * x / self.pledged[i] if self.pledged[i] > 0 else 0))
        return balance, shares, sold, proceeds

    def uncovered(self, i, kept, paths):
        """What the lender loses by the obligor's default, by which shares keep so much of their price."""
        worth = kept * self.shares[i, paths] * self.price[i, paths]
        return (1 - self.recourse[i]) * positive(self.balance[i, paths] - worth)


class Margin:
    def __init__(self, f, ledger, loans, pledges):
        self.ledger, self.loans, self.pledges, paths = ledger, loans, pledges, ledger.cash.shape[1]
        self.strength, self.first_value = f("loop.margin"), f("market.value")
        self.price, self.kept = np.ones(paths), np.ones(paths)
        self.stakes = np.repeat(f.column("party.stakeValue"), paths, 1)
        self.limit, self.ceiling = f.list("party.debtLimit"), f.list("party.debtCeiling")
        self.net_debt, self.holdings = f.list("party.netDebt"), f.list("party.holdings")
        self.beta, self.income = f.list("party.holdingsBeta"), positive(f.list("party.ownCash")) * QUARTER
        self.limited = np.flatnonzero(self.limit < 1)
        self.before = {party: self.net(party) for party in self.limited}
        self.fresh, self.promised = {}, {}

    def seen(self, now, expected):
        """What lenders and investors see of a price."""
        return expected + self.strength * (now - expected)

    def net(self, party):
        owed = [lent.balance[lent.to == party].sum(0) for lent in (self.loans, self.pledges)]
        return sum(owed) - self.ledger.cash[party]

    def step(self, q, market, exchange, rounds, losses, alive):
        """Prices, the calls that they bring, and what each investor may then give."""
        value = market.value / self.first_value * self.kept
        self.price = self.seen(np.maximum(1e-9, value), 1)
        for i, share in enumerate(self.pledges.share):
            if share >= 0:
                now = np.exp(exchange.apart[share] + exchange.lift[share])
                self.pledges.price[i] = self.seen(now, np.exp(exchange.expected(q)))
            else:
                self.pledges.price[i] = self.price
        asks = self.pledges.asks() * alive
        if asks.any():
            self.meet(asks, rounds, losses)
        for party in self.limited:
            self.look(q, party, market)

    def meet(self, asks, rounds, losses):
        """Where several lenders ask for more than an investor has, in proportion."""
        ledger, pledges = self.ledger, self.pledges
        means = {party: ledger.means(party) for party in np.unique(pledges.to)}
        for i, (frm, to, share) in enumerate(zip(pledges.frm, pledges.to, pledges.share)):
            paths = np.flatnonzero(asks[i] > 0)
            if len(paths) == 0:
                continue
            part = np.minimum(1, means[to][paths] / asks[pledges.to == to].sum(0)[paths])
            money = asks[i, paths] * part
            sold, proceeds, lost = pledges.meet(i, money, paths)
            ledger.cash[to, paths] -= money
            ledger.cash[frm, paths] += money + proceeds
            losses.of[to, paths] += positive(sold * pledges.price[i, paths] - proceeds)
            losses.of[frm, paths] += lost
            if share < 0:
                rounds.carried[to, paths] = positive(rounds.carried[to, paths] - sold)
                self.stakes[to, paths] = positive(self.stakes[to, paths] - sold)

    def look(self, q, party, market):
        debt = self.net_debt[party] + self.net(party) - self.before[party]
        held = positive(self.holdings[party] * np.exp(self.beta[party] * market.mood) - self.income[party] * (q + 1))
        held = held + self.stakes[party] * self.price
        for i in np.flatnonzero((self.pledges.to == party) & (self.pledges.share >= 0)):
            held = held + self.pledges.worth(i)

        def room(limit):
            return positive(limit * held - debt) / (1 - limit) if limit < 1 else np.full_like(held, np.inf)

        self.fresh[party], self.promised[party] = room(self.limit[party]), room(self.ceiling[party])

    def close(self, invested, value):
        """New equity buys shares at the price of the quarter."""
        self.stakes += invested[:-1] / self.price
        whole = value + invested.sum(0)
        self.kept = self.kept * np.where(whole > 0, value / np.where(whole > 0, whole, 1), 1)

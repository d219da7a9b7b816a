"""docs/model.md, 3 and 5: promised equity, warrants, funding rounds and the line."""

import numpy as np

from figures import QUARTER, positive


class Tranches:
    def __init__(self, f, luck, paths):
        self.frm, self.vendor = f.places("tranche.from"), f.places("tranche.vendor")
        self.in_kind, self.amount = f.list("tranche.inKind"), f.list("tranche.amount")
        self.chance = 1 - np.exp(-f.list("tranche.rate") * QUARTER)
        self.hurdle, self.deadline = f.list("tranche.hurdle"), f.list("tranche.deadline")
        self.listing = f.places("tranche.listingStream")
        self.schedule = f.table("tranche.schedule", len(self.frm))
        self.honoured = luck.once[f.places("tranche.holdsStream")] < f.column("tranche.odds")
        self.given = np.zeros((len(self.frm), paths))

    def due(self, i, q, draws, value):
        if self.listing[i] < 0:
            return self.honoured[i] * self.schedule[i, q]
        if q > self.deadline[i]:
            return np.zeros_like(value)
        listed = (value >= self.hurdle[i]) & (draws[self.listing[i]] < self.chance[i])
        return self.honoured[i] * listed * positive(self.amount[i] - self.given[i])

    def pay(self, q, draws, market, margin, capacities, rounds, ledger):
        for i, investor in enumerate(self.frm):
            if self.listing[i] < 0 and self.schedule[i, q] == 0:
                continue
            promised = self.due(i, q, draws, market.value) * rounds.able(ledger, investor)
            services = promised * self.in_kind[i] if self.vendor[i] >= 0 else 0
            capacities.services[self.vendor[i]] += services
            money = np.minimum(promised - services, ledger.means(investor))
            if investor in margin.promised:
                money = np.minimum(money, positive(margin.promised[investor] - rounds.invested[investor]))
            given = rounds.take(ledger, investor, money, services)
            rounds.promised[investor] += given
            self.given[i] += given


class Warrants:
    def __init__(self, f, luck, paths):
        names = ("price", "strike", "each", "sellOver", "haircut", "held")
        self.price, self.strike, self.each, self.sell_over, self.haircut, self.held = (
            f.list(f"warrant.{name}") for name in names
        )
        self.to, self.share, self.counts = (f.places(f"warrant.{name}") for name in ("to", "share", "counts"))
        self.bought, self.strength = f.list("warrant.bought") > 0, f("loop.warrants")
        tables = ("gigawatts", "milestones", "hurdles")
        self.gigawatts, self.milestones, self.hurdles = (f.table(f"warrant.{name}", len(self.to)) for name in tables)
        self.holds = luck.once[f.places("warrant.holdsStream")] < f.column("warrant.odds")
        shape = (len(self.to), paths)
        self.delivered, self.unsold = np.zeros(shape), np.zeros(shape)
        self.vested = np.zeros((len(self.to), self.milestones.shape[1], paths), bool)

    def step(self, i, q, capacities, exchange, pausing):
        """A quarter of one of them: what the holder gets for shares, and what other shareholders give."""
        self.count(i, q, capacities)
        share, expected = self.share[i], exchange.expected(q)
        log_price = exchange.apart[share] + exchange.lift[share]
        seen = self.price[i] * np.exp(expected + self.strength * (log_price - expected))
        counted = np.where(self.holds[i] & ~pausing, self.delivered[i], 0)
        reached = (counted >= self.milestones[i][:, np.newaxis]) & (seen >= self.hurdles[i][:, np.newaxis])
        due = (reached & ~self.vested[i]).sum(0)
        self.vested[i] |= reached
        diluted = 1 + self.each[i] * self.vested[i].sum(0)
        worth = positive(seen - self.strike[i]) * exchange.market_value[share] / self.price[i] / diluted
        stock = self.unsold[i] + self.each[i] * due * (1 - self.held[i])
        sold = stock / self.sell_over[i]
        self.unsold[i] = stock - sold
        return sold * worth * (1 - self.haircut[i]), self.each[i] * due * worth

    def count(self, i, q, capacities):
        contract = self.counts[i]
        announced = capacities.by_quarter["schedule"][contract, q] * capacities.direct[contract, 0]
        taken = capacities.bill[contract] / announced if announced > 0 else 0
        now, before = self.gigawatts[i, q], self.gigawatts[i, q - 1] if q > 0 else 0
        if self.bought[i]:
            self.delivered[i] += (now - before) * taken
        else:
            self.delivered[i] = np.maximum(self.delivered[i], now * taken)


class Rounds:
    def __init__(self, f, paths):
        shares = f.list("party.roundShare")
        self.parts = np.flatnonzero(shares)
        self.of = f("funding.vendorShare") * shares / max(1, shares.sum())
        self.outside = 1 - f("funding.vendorShare") * min(1, shares.sum())
        self.listing, self.strength = f.places("party.listing"), f("loop.vendorEquity")
        self.round_share, self.yearly_limit = f("funding.roundShare"), f("funding.yearlyLimit")
        self.hinge, self.promised = f("funding.hinge"), np.zeros((len(shares) + 1, paths))
        self.carried = np.repeat(f.column("party.stakeValue"), paths, 1)
        self.invested = np.zeros_like(self.promised)
        self.raised, self.waited = np.zeros(paths), np.full(paths, 4)
        self.recent = [np.zeros(paths)] * 3

    def able(self, ledger, party):
        return np.where(ledger.distressed[party], 1 - self.strength, 1)

    def take(self, ledger, party, money, services=0):
        ledger.move(party, ledger.obligor, money)
        if party != ledger.outside:
            ledger.hinged[party] += self.hinge * money
        self.invested[party] += money + services
        return money + services

    def withdraw(self, ledger):
        """What hinged on the firm's survival went back to those who gave it."""
        in_round = ledger.hinged_in_round * ledger.withdrawn
        self.carried -= in_round[:-1]
        self.promised -= ledger.hinged * ledger.withdrawn - in_round
        self.raised = self.raised - in_round.sum(0)

    def raise_equity(self, ledger, market, exchange, margin, left, burn_ahead, burn_runway):
        need = np.maximum(positive(burn_ahead), burn_runway) - left
        limit = np.minimum(self.round_share * market.value, self.yearly_limit - sum(self.recent))
        wants = market.open & (left < positive(burn_ahead)) & ((self.waited >= 4) | (left < 0))
        wanted = np.where(wants, positive(np.minimum(need, limit)), 0)
        came = self.take(ledger, ledger.outside, wanted * self.outside)
        for party in self.parts:
            lift = exchange.lift[self.listing[party]] if self.listing[party] >= 0 else 0
            part = wanted * self.of[party] * market.willingness(lift) * self.able(ledger, party)
            money = np.minimum(part, ledger.means(party))
            if party in margin.fresh:
                money = np.minimum(money, positive(margin.fresh[party] - self.invested[party]))
            self.carried[party] += money
            ledger.hinged_in_round[party] += self.hinge * money
            came = came + self.take(ledger, party, money)
        self.waited = np.where(wanted > 0, 1, self.waited + 1)
        self.recent = [*self.recent[1:], came]
        return came


class Line:
    def __init__(self, f, paths):
        self.limit, self.rate = f("funding.line"), f("funding.lineRate") * QUARTER
        self.drawn = np.zeros(paths)

    def draw(self, ledger, missing):
        amount = np.minimum(self.limit - self.drawn, positive(missing))
        self.drawn = self.drawn + amount
        ledger.move(ledger.outside, ledger.obligor, amount)

    def repay(self, ledger, spare):
        amount = np.minimum(self.drawn, positive(spare))
        self.drawn = self.drawn - amount
        ledger.move(ledger.obligor, ledger.outside, amount)

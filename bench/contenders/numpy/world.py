"""docs/model.md, A quarter: its nine steps, in their order, on all paths at once."""

import numpy as np

from capacity import Capacities
from clearing import Clearing
from costs import Costs, Forecast, Sharings, Spot
from equity import Line, Rounds, Tranches, Warrants
from figures import QUARTER, positive
from ledger import Ledger
from lending import Guarantees, Loans, Orders
from losses import SECURED, Losses, Recovery
from margin import Margin, Pledges
from revenue import Builders, Compute, Exchange, Market, Revenue
from shortage import Options, Shortage, give_notice


class World:
    def __init__(self, f, luck):
        self.f, self.luck, self.quarters, self.headline = f, luck, f.index("quarters"), f.index("headline")
        paths = luck.once.shape[1]
        self.ledger = Ledger(f, paths)
        self.revenue, self.compute = Revenue(f, luck), Compute(f, paths)
        self.market, self.exchange = Market(f, paths), Exchange(f, paths)
        self.capacities, self.builders = Capacities(f, luck), Builders(f)
        self.orders = Orders(f, self.capacities, paths)
        self.loans, self.guarantees = Loans(f, paths), Guarantees(f, paths)
        self.pledges = Pledges(f, paths)
        self.margin = Margin(f, self.ledger, self.loans, self.pledges)
        self.tranches, self.warrants = Tranches(f, luck, paths), Warrants(f, luck, paths)
        self.sharings, self.costs, self.spot = Sharings(f, paths), Costs(f, paths), Spot(f)
        self.rounds, self.line = Rounds(f, paths), Line(f, paths)
        self.shortage, self.options = Shortage(f, luck, paths), Options(f, paths)
        self.recovery, self.losses = Recovery(f, luck), Losses(f, paths)
        horizons = f("funding.lookAhead"), f("funding.runway"), 2 + f("cuts.lookAhead"), 4
        self.forecasts = [Forecast(f, n) for n in horizons]
        self.plan, self.income = f.list("plan.revenue"), f.column("party.ownCash") * QUARTER
        self.alive, self.restructured = np.ones(paths, bool), np.zeros(paths, bool)
        self.default, self.missed = np.full(paths, -1), np.full(paths, -1)
        self.peak, self.cash, self.paid = np.zeros(paths), np.zeros(paths), np.zeros(paths)
        self.lost = np.zeros((len(self.exchange.party), paths))

    def follow(self):
        """Follows all paths; what each came to, a row a path."""
        for q in range(self.quarters):
            self.advance(q)
        kind = np.where(self.default >= 0, 2, self.restructured)
        announced = np.full(len(kind), self.f("announced"))
        fixed = [kind, self.default, self.missed, self.peak, self.cash, self.rounds.raised, announced, self.paid]
        return np.concatenate([fixed, self.losses.of[:-1], self.lost]).T

    def advance(self, q):
        self.deferring, exercised = self.shortage.deferring, self.options.exercised
        self.ledger.open()
        self.rounds.invested[:] = 0
        self.earn(q)
        self.deliver(q, exercised)
        self.bill(q, exercised)
        self.fund(q)
        self.margin.close(self.rounds.invested, self.market.value)
        self.settle()
        fallen = np.flatnonzero(self.alive & self.fails)
        if len(fallen) > 0:
            self.rounds.withdraw(self.ledger)
            self.losses.fall(self, q, exercised, fallen)
        self.losses.pass_on(self, self.alive)
        self.builders.feel(self.market.credit, self.miss)
        self.shortage.left = self.shortage.left - 1
        self.decide(q, exercised)
        self.note(q, fallen)

    def earn(self, q):
        """Steps 1 and 2: revenue, interest and income; need of compute, market value, window, share prices."""
        ledger, draws = self.ledger, self.luck.quarterly[q]
        self.interest = ledger.cash[ledger.obligor] * self.f("cash.interest") * QUARTER
        self.revenue.step(q, draws, self.compute.shortage)
        self.ahead = self.revenue.log - self.plan[q]
        self.miss = positive(-self.ahead)
        ledger.cash[ledger.obligor] += self.revenue.booked + self.interest
        ledger.cash[:-1] += positive(self.income)
        for party in np.flatnonzero(self.income < 0):
            ledger.owe(party, ledger.outside, np.full(len(self.miss), -self.income[party, 0]))
        self.compute.step(q, draws, self.revenue.booked, self.ahead)
        self.market.step(draws, self.revenue, self.miss)
        self.exchange.step(q, draws, self.market.mood)
        self.margin.step(q, self.market, self.exchange, self.rounds, self.losses, self.alive)

    def deliver(self, q, exercised):
        """Step 3: capacity is delivered; promised equity is paid in; warrants vest."""
        ledger, draws = self.ledger, self.luck.quarterly[q]
        shock = draws[self.f.index("stream.delivery")]
        self.capacities.deliver(q, shock, exercised, self.builders.strain)
        self.capacity = self.capacities.bill.sum(0)
        used = self.compute.need / np.where(self.capacity > 0, self.capacity, 1)
        self.use = np.where(self.capacity > 0, np.minimum(1, used), 1)
        self.tranches.pay(q, draws, self.market, self.margin, self.capacities, self.rounds, ledger)
        pausing = self.shortage.deferring & (self.shortage.share > 0)
        for i, holder in enumerate(self.warrants.to):
            proceeds, given = self.warrants.step(i, q, self.capacities, self.exchange, pausing)
            self.exchange.given[self.warrants.share[i]] += given
            ledger.move(ledger.outside, holder, proceeds)

    def bill(self, q, exercised):
        """Step 4: what falls due."""
        capacities, ledger, booked = self.capacities, self.ledger, self.revenue.booked
        capacities.charge(self.use)
        self.billed, self.soft = capacities.bill.sum(0), capacities.soft_bill.sum(0)
        share = self.shortage.share
        owed = capacities.in_money(self.deferring, np.where(self.deferring, share, 0))
        self.deferrable = (owed - capacities.in_money(self.deferring, share)).sum(0)
        self.guarantees.grow(capacities)
        self.place_orders(q, exercised)
        owed_on_loans, loan_interest = self.serve_loans(q)
        interest = self.pledges.balance * self.pledges.rate[:, np.newaxis] * QUARTER
        ledger.owe(self.pledges.to, self.pledges.frm, interest, self.recovery.lost(SECURED, self.market.bad))
        self.shared = ledger.owe(
            np.full_like(self.sharings.to, ledger.obligor), self.sharings.to, self.sharings.due(q, booked)
        )
        shared = self.shared.amount.sum(0)
        contracts = owed.sum(0) + shared + self.soft + owed_on_loans
        running = self.costs.share[q] * booked + self.costs.fixed + self.line.drawn * self.line.rate
        bills = running + contracts
        reserve = self.f("cash.minimum") + (1 + self.f("compute.spotReserve")) * bills
        cash = ledger.cash[ledger.obligor]
        bought, price = self.spot.buy(q, self.compute.need - self.capacity, cash - reserve)
        self.compute.meet(self.capacity + bought)
        other = self.line.drawn * self.line.rate + price
        cost = self.costs.due(q, booked, self.interest, self.billed + shared + loan_interest, other)
        ledger.owe(ledger.obligor, ledger.outside, cost)
        self.due = contracts + cost

    def place_orders(self, q, exercised):
        orders, ledger = self.orders, self.ledger
        on_credit = orders.borrows
        lost = self.recovery.lost(SECURED, self.market.bad)
        service = (orders.loan * orders.falls + orders.extra)[on_credit]
        ledger.owe(orders.frm[on_credit], orders.lender[on_credit], service, lost)
        borrowed = orders.place(q, self.capacities, exercised, self.builders.dear)[on_credit]
        for lender, vendor, amount in zip(orders.lender[on_credit], orders.frm[on_credit], borrowed):
            ledger.move(lender, vendor, amount)
        ledger.owe(orders.frm, orders.to, orders.order)

    def serve_loans(self, q):
        """What the obligor owes on loans of its own, and the interest of it."""
        loans, ledger = self.loans, self.ledger
        interest, due = loans.fall_due(q, self.market.credit, ledger.distressed)
        service = interest + due
        lost = np.array([self.recovery.lost(rank, self.market.bad) for rank in loans.rank])
        self.service = ledger.owe(loans.to, loans.frm, service, lost)
        for i in np.flatnonzero(loans.start == q):
            paid_out = np.minimum(loans.principal[i], ledger.means(loans.frm[i]))
            ledger.move(loans.frm[i], loans.to[i], paid_out)
            loans.balance[i] += paid_out
        own = loans.to == ledger.obligor
        return service[own].sum(0), interest[own].sum(0)

    def fund(self, q):
        """Steps 5 and 6: forecast, a round, the line; what gives way."""
        ledger, minimum = self.ledger, self.f("cash.minimum")
        cost_share = self.costs.share[q]
        burns = [one.burn(q, self.billed, self.revenue, cost_share, self.sharings) for one in self.forecasts]
        self.burn_ahead, runway, self.burn_cuts, self.burn_year = burns
        left = ledger.cash[ledger.obligor] - self.due - minimum
        came = self.rounds.raise_equity(ledger, self.market, self.exchange, self.margin, left, self.burn_ahead, runway)
        self.rounds.raised = self.rounds.raised + np.where(self.alive, came, 0)
        self.line.draw(ledger, self.due + minimum - ledger.cash[ledger.obligor])
        self.shortage.relieve(ledger.cash[ledger.obligor], self.due, self.soft, self.deferrable)
        bends = (self.shortage.dropped > 0) | (self.shortage.deferred > 0)
        self.restructured |= self.alive & bends

    def settle(self):
        """Step 7: everybody pays; where somebody is short, the quarter is cleared."""
        capacities, ledger, shortage = self.capacities, self.ledger, self.shortage
        fee = 4 * self.f("cuts.fee") * capacities.drop(shortage.dropped)
        amount = capacities.in_money(self.deferring, shortage.deferred) + capacities.soft_bill
        self.bills = ledger.owe(np.full_like(capacities.to, ledger.obligor), capacities.to, amount)
        capacities.close(self.deferring, shortage.deferred, fee)
        lacks, self.fails = ledger.lacking(self.f("default.tolerance"))
        short = np.flatnonzero(lacks & self.alive)
        before = ledger.cash[:, short]
        ledger.pay_all()
        if len(short) > 0:
            ledger.cash[:, short] = before
            clearing = Clearing(self.f, ledger, self.guarantees, short, ~self.fails[short])
            clearing.settle(self.bills)
            self.losses.unpaid(ledger, clearing)
        self.sharings.left = self.sharings.left - self.shared.paid

    def decide(self, q, exercised):
        """Step 9, where the firm lives: the line is repaid, notices are given, options ordered; then prices follow orders."""
        ledger, minimum, cash = self.ledger, self.f("cash.minimum"), self.ledger.cash[self.ledger.obligor]
        self.line.repay(ledger, cash - minimum - positive(self.burn_ahead))
        means = cash - minimum + self.line.limit - self.line.drawn + self.market.equity()
        quarters, fee = max(1, self.f("cuts.lookAhead")), 4 * self.f("cuts.fee")
        gave = give_notice(self.capacities, self.burn_cuts - means, quarters, self.f("cuts.speed"), fee)
        lives = self.alive & ~self.fails
        self.restructured |= lives & gave
        spare = cash - minimum - positive(self.burn_year)
        self.options.order(q, self.compute, self.revenue.growth, self.capacity, spare)
        trust = np.where(lives, np.exp(-self.f("shares.missEffect") * self.miss), 0)
        surplus = self.capacities.surplus(q, exercised, trust)
        reflex = self.f("shares.orderEffect") * self.f("loop.backlogReflex")
        gaps = np.array([surplus[self.capacities.to == party].sum(0) for party in self.exchange.party])
        self.exchange.lift = np.clip(reflex * gaps / self.exchange.market_value, -3, 0.3)

    def note(self, q, fallen):
        """What a path comes to, as long as its story lasts."""
        alive = self.alive
        self.peak = np.where(alive, np.maximum(self.peak, self.shortage.shortfall), self.peak)
        if q <= self.headline:
            self.cash = np.where(alive, self.ledger.cash[self.ledger.obligor], self.cash)
            self.paid += np.where(alive, self.bills.paid.sum(0), 0)
        if len(fallen) > 0 or q == self.quarters - 1:
            self.lost = np.where(alive, self.exchange.lost(), self.lost)
        self.default[fallen] = q
        self.missed[fallen] = self.first_missed(fallen)
        self.alive = alive & ~self.fails

    def first_missed(self, paths):
        """Of what the obligor owes by contract to a party, the largest unpaid."""
        debts = (self.bills, self.capacities.place), (self.shared, self.sharings.at), (self.service, self.loans.at)
        rows = []
        for due, _ in debts:
            counts = (due.frm == self.ledger.obligor) & (due.to != self.ledger.outside)
            rows.append(np.where(counts[:, np.newaxis], (due.amount - due.paid)[:, paths], 0))
        unpaid, places = np.concatenate(rows), np.concatenate([at for _, at in debts])
        return np.where(unpaid.max(0) > 0, places[unpaid.argmax(0)], -1)

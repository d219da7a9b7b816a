"""docs/model.md, 8: who has lost what, on all paths."""

import numpy as np

from figures import positive

STEPS, RANKS = 128, 3
SECURED = 0


class Recovery:
    """What of a claim is recovered, by rank, in good and in bad times."""

    def __init__(self, f, luck):
        u = luck.once[f.index("once.recovery")] * STEPS
        k = np.minimum(STEPS - 1, u.astype(int))
        tables = f.table("recovery", 2 * RANKS)
        self.of = tables[:, k] + (u - k) * (tables[:, k + 1] - tables[:, k])

    def lost(self, rank, bad):
        return 1 - np.where(bad, self.of[RANKS + rank], self.of[rank])


class Losses:
    def __init__(self, f, paths):
        self.equity, self.passes = 1 - f("claims.equity"), f("distress.passed")
        self.relet, self.relet_bust = f("claims.relet"), f("claims.reletBust")
        self.buffers = f.column("party.lossBuffer")
        self.of = np.zeros((len(self.buffers) + 1, paths))
        self.passed = np.zeros((len(self.buffers), paths))

    def unpaid(self, ledger, clearing):
        """What fell due on paths that were cleared, and was not paid; what guarantors paid of it."""
        short = clearing.short
        for due in ledger.dues:
            missing = due.amount[:, short] - due.paid[:, short]
            lost = due.lost[..., short] if isinstance(due.lost, np.ndarray) else due.lost
            for to, amount in zip(due.to, missing * lost):
                if to != ledger.outside:
                    self.of[to, short] += amount
        for frm, to, paid in zip(clearing.guarantees.frm, clearing.guarantees.to, clearing.paid):
            self.of[frm, short] += paid
            self.of[to, short] -= paid

    def fall(self, world, q, exercised, fallen):
        """What the obligor's default takes from all who had to do with it, on paths where it happens."""
        capacities, bad = world.capacities, world.market.bad
        recovered = np.array([world.recovery.lost(rank, bad)[fallen] for rank in capacities.rank])
        idle = 1 - np.where(bad, self.relet_bust, self.relet)[fallen]
        rest = idle * (capacities.rest(q) * capacities.binding(exercised))[:, fallen]
        allowed = capacities.allowed(q, exercised)[:, fallen]
        disallowed = np.where(capacities.lease[:, np.newaxis], positive(rest - allowed), 0)
        rent = recovered * rest + (1 - recovered) * disallowed
        unpaid = recovered * (capacities.carried + capacities.deferred)[:, fallen]
        for c in range(capacities.count):
            self.claim(world, c, fallen, recovered[c] * idle, rent[c], unpaid[c])
        for to, frm, rank, balance in zip(world.loans.to, world.loans.frm, world.loans.rank, world.loans.balance):
            if to == world.ledger.obligor:
                self.of[frm, fallen] += world.recovery.lost(rank, bad)[fallen] * balance[fallen]
        self.of[:-1, fallen] += self.equity * (world.rounds.carried + world.rounds.promised[:-1])[:, fallen]
        for i in np.flatnonzero(world.pledges.share < 0):
            lost = world.pledges.uncovered(i, 1 - self.equity, fallen)
            self.of[world.pledges.frm[i], fallen] += lost
            self.of[world.pledges.to[i], fallen] -= lost

    def claim(self, world, c, fallen, hardware, rent, unpaid):
        """What is lost of one contract, by its vendor and those who order for it; guarantors take over what they must."""
        orders, guarantees, vendor = world.orders, world.guarantees, world.capacities.to[c]
        whole = unpaid + rent * world.capacities.margin[c]
        for i in np.flatnonzero(orders.serves == c):
            amount = rent * orders.rent[i] + hardware * orders.stranded(i, fallen)
            if orders.frm[i] == vendor:
                whole = whole + amount
            else:
                self.of[orders.frm[i], fallen] += amount
        covered = np.zeros_like(whole)
        for g in np.flatnonzero(guarantees.guarded == c):
            more = np.minimum(guarantees.limit[g, fallen], np.minimum(whole, unpaid + rent) - covered)
            self.of[guarantees.frm[g], fallen] += more
            covered = covered + more
        self.of[vendor, fallen] += whole - covered

    def pass_on(self, world, alive):
        """Losses beyond a buffer fall in part on those that the party owes, until nothing more is passed on."""
        ledger, moved = world.ledger, True
        while moved:
            moved = False
            excess = self.of[:-1] + self.passed - self.buffers
            excess[ledger.obligor] = 0
            for party in np.flatnonzero((excess > 0).any(1)):
                moved |= self.pass_from(world, party, alive)
        ledger.distressed[:-1] |= (self.of[:-1] + self.passed > self.buffers) & alive

    def pass_from(self, world, party, alive):
        excess = positive(self.of[party] + self.passed[party] - self.buffers[party])
        paths = np.flatnonzero((excess > 0) & alive)
        owed = owed_by(world, party, paths)
        whole, excess = sum(owed.values()), excess[paths]
        more = positive(np.minimum(self.passes * excess, whole) - self.passed[party, paths])
        more = np.where(more > 1e-13 * excess, more, 0)
        if not more.any():
            return False
        self.passed[party, paths] += more
        self.of[party, paths] -= more
        for creditor, amount in owed.items():
            self.of[creditor, paths] += more * amount / np.where(whole > 0, whole, 1)
        return True


def owed_by(world, party, paths):
    """What a party owes, by creditor: loans, hardware on credit, and orders that cannot be cancelled."""
    owed, orders, loans = {}, world.orders, world.loans

    def add(creditor, amount):
        owed[creditor] = owed.get(creditor, 0) + amount

    for i in np.flatnonzero(loans.to == party):
        add(loans.frm[i], loans.balance[i, paths])
    for i in np.flatnonzero(orders.frm == party):
        add(orders.lender[i], orders.loan[i, paths])
        add(orders.to[i], orders.uncancellable(i, paths))
    return owed or {world.ledger.outside: np.zeros(len(paths))}

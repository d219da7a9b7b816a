"""docs/model.md, 1 and 2: revenue, need of compute, market value, the equity window, share prices; on all paths at once."""

import numpy as np

from figures import QUARTER, glide, positive


class Revenue:
    def __init__(self, f, luck):
        quarters = np.arange(f.index("quarters"))

        def faded(today, later, life):
            left = 0.5 ** (quarters * QUARTER / f(life))
            return f(today) * left + f(later) * (1 - left)

        self.sigma = faded("revenue.levelVolatility", "revenue.levelVolatilityLong", "revenue.volatilityHalfLife")
        self.eta = faded(
            "revenue.growthVolatility", "revenue.growthVolatilityLong", "revenue.growthVolatilityHalfLife"
        )
        self.level, self.long_growth = f("revenue.level"), f("revenue.longGrowth")
        self.effect, self.rho = f("revenue.capacityEffect"), f("rho")
        self.demand, self.level_factor = f.index("stream.demand"), f.index("stream.level")
        self.arrives, self.by = f.places("jump.arrives"), f.places("jump.by")
        self.chance = 1 - np.exp(-f.column("jump.rate") * QUARTER)
        self.size, self.spread = f.column("jump.size"), f.column("jump.spread")

        once = luck.once
        self.growth = f("revenue.growth") + f("revenue.growthSpread") * once[f.index("once.growth")]
        half_life = f("revenue.halfLife") * np.exp(f("revenue.halfLifeSpread") * once[f.index("once.halfLife")])
        self.k = np.log(2) / half_life
        self.kept = np.exp(-self.k * QUARTER)
        self.b1 = (1 - self.kept) / self.k
        self.b2 = (1 - self.kept**2) / (2 * self.k)
        doubt = np.exp(-f("revenue.ceilingSpread") * once[f.index("once.ceiling")])
        self.over_ceiling = doubt / f("revenue.ceiling") if f("revenue.ceiling") > 0 else 0
        self.log = np.zeros_like(self.k)
        self.rate = np.full_like(self.k, self.level)

    def step(self, q, draws, shortage):
        before, z = self.rate, draws[self.demand]
        k, b1, b2, s, h, rho = self.k, self.b1, self.b2, self.sigma[q], self.eta[q], self.rho
        drift = self.long_growth * QUARTER + (self.growth - self.long_growth) * b1
        a = (h * b1**2 / 2 + rho * s * b1) / np.sqrt(b2)
        variance = s**2 * QUARTER + h**2 * (QUARTER - 2 * b1 + b2) / k**2 + 2 * rho * s * h * (QUARTER - b1) / k
        own = (draws[self.level_factor] - rho * z) / np.sqrt(1 - rho**2)
        held = positive(1 - before * self.over_ceiling) * (1 - self.effect * shortage)
        arrived = draws[self.arrives] < self.chance
        jumps = (arrived * (self.size + self.spread * draws[self.by])).sum(0)
        self.log = self.log + np.where(drift > 0, drift * held, drift) + a * z
        self.log += np.sqrt(positive(variance - a**2)) * own + jumps
        self.growth = self.long_growth + (self.growth - self.long_growth) * self.kept + h * np.sqrt(b2) * z
        self.rate = self.level * np.exp(self.log)
        self.booked = QUARTER * (before + self.rate) / 2


class Compute:
    def __init__(self, f, paths):
        quarters = f.index("quarters")
        self.share = glide(f("compute.inference"), f("compute.inferenceLong"), f("compute.glide"), quarters)
        self.plan = f.list("plan.training") * f("compute.training")
        self.volatility = f("compute.volatility") * np.sqrt(QUARTER)
        self.floor, self.elasticity = f("compute.trainingFloor"), f("compute.elasticity")
        self.factor = f.index("stream.compute")
        self.price = np.zeros(paths)
        self.shortage = np.zeros(paths)

    def step(self, q, draws, booked, ahead):
        self.price = self.price - self.volatility * draws[self.factor]
        self.inference = self.share[q] * booked * np.exp(self.price)
        self.training = self.plan[q] * np.maximum(self.floor, np.exp(self.elasticity * ahead))
        self.need = self.inference + self.training

    def meet(self, available):
        pressing = self.inference + self.training / 2
        self.shortage = np.where(pressing > 0, positive(1 - available / np.maximum(pressing, 1e-300)), 0)


class Market:
    def __init__(self, f, paths):
        half_life, volatility = f("market.halfLife"), f("market.volatility")
        self.kept = 0.5 ** (QUARTER / half_life)
        self.fresh = np.sqrt(1 - self.kept**2)
        self.mood_scale = volatility / np.sqrt(2 * np.log(2) / half_life) * self.fresh
        self.long_growth, self.bust = f("revenue.longGrowth"), f("funding.bust")
        self.miss_effect = f("market.missEffect") * f("loop.fundingReflex")
        self.window_miss = f("funding.missEffect") * f("loop.fundingReflex")
        self.credit_effect = f("funding.creditEffect")
        self.closing, self.opening = 1 - np.exp(-f("funding.closing") * QUARTER), 1 / f("funding.closed")
        self.unwilling = 1 - f("loop.vendorEquity") * (1 - f("funding.willingness"))
        self.round_share, self.yearly_limit = f("funding.roundShare"), f("funding.yearlyLimit")
        self.equity_factor, self.credit_factor = f.index("stream.equity"), f.index("stream.credit")
        self.window = f.index("stream.window")
        today, excess = np.log(f("market.value") / f("revenue.level")), f("revenue.growth") - self.long_growth
        fall = today - np.log(f("market.matureMultiple"))
        self.growth_effect = np.clip(fall / excess, 0, 3) if excess > 0 else 0
        self.log_mature = today - self.growth_effect * excess
        self.mood, self.credit, self.open = np.zeros(paths), np.zeros(paths), np.ones(paths, bool)

    def step(self, draws, revenue, miss):
        self.mood = self.kept * self.mood + self.mood_scale * draws[self.equity_factor]
        self.credit = self.kept * self.credit + self.fresh * draws[self.credit_factor]
        growth = self.growth_effect * (revenue.growth - self.long_growth)
        self.value = np.exp(self.log_mature + growth + self.mood - self.miss_effect * miss) * revenue.rate
        u = draws[self.window]
        shuts = u <= self.closing * np.exp(self.window_miss * miss - self.credit_effect * self.credit)
        self.open = np.where(self.open, ~shuts, u < self.opening)
        self.bad = ~self.open | (self.mood < self.bust)

    def willingness(self, lift):
        return np.where(self.mood + lift < self.bust, self.unwilling, 1)

    def equity(self):
        return np.where(self.open, np.minimum(self.yearly_limit, self.round_share * self.value), 0)


class Builders:
    """docs/model.md, 3: what dear money does to those who build on credit, from a quarter to the next."""

    def __init__(self, f):
        self.strength, self.effect = f("loop.capacityBuild"), f("build.effect")
        self.threshold, self.miss_effect = f("build.threshold"), f("build.missEffect")
        self.spread = f("credit.spread") * QUARTER
        self.strain = self.dear = 0

    def feel(self, credit, miss):
        worse = positive(-credit)
        stress = positive(worse - self.threshold) + self.miss_effect * miss
        self.strain = np.minimum(1, self.strength * self.effect * stress)
        self.dear = self.strength * self.spread * worse


class Exchange:
    def __init__(self, f, paths):
        count = len(f.list("share.party"))
        self.party, self.stream = f.places("share.party"), f.places("share.stream")
        self.market_value, self.beta = f.column("share.marketValue"), f.column("share.beta")
        own, self.drift = f.column("share.own"), f("shares.drift")
        self.own_drift = self.drift - own**2 / 2
        self.loadings = own * np.sqrt(QUARTER) * f.table("share.loadings", count)
        self.drawn, self.apart = np.zeros((count, paths)), np.zeros((count, paths))
        self.lift, self.given = np.zeros((count, paths)), np.zeros((count, paths))

    def step(self, q, draws, mood):
        self.drawn += self.loadings @ draws[self.stream]
        self.apart = self.own_drift * ((q + 1) * QUARTER) + self.beta * mood + self.drawn

    def expected(self, q):
        return self.drift * (q + 1) * QUARTER

    def lost(self):
        return self.market_value * np.exp(self.apart) * (1 - np.exp(self.lift)) + self.given

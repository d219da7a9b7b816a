"""Draws: those that are handed over, or the program's own."""

from math import erf, sqrt

import numpy as np


class Luck:
    """Numbers of all paths side by side: of every quarter a row a stream, then the rows that are drawn once."""

    def __init__(self, rows, width, quarters):
        self.quarterly = rows[: width * quarters].reshape(quarters, width, -1)
        self.once = rows[width * quarters :]


def handed(file, width, quarters, once, paths):
    rows = np.fromfile(file, np.float32).reshape(width * quarters + once, -1)
    return Luck(rows[:, :paths].astype(float), width, quarters)


normal_cdf = np.vectorize(lambda z: (1 + erf(z / sqrt(2))) / 2, otypes=[float])


class Chance:
    """docs/model.md, Draws: correlated factors, others independent; sizes, conditions and slips share."""

    def __init__(self, f):
        self.random = np.random.Generator(np.random.SFC64(f.index("seed")))
        self.width, self.quarters = f.index("streams"), f.index("quarters")
        self.factors = f.index("factors")
        self.lower = f.table("factors.lower", self.factors)
        self.uniform = np.flatnonzero(f.list("stream.uniform"))
        self.uniform_once = np.flatnonzero(f.list("once.uniform"))
        self.sharing = f.places("once.sharing")
        self.weight = f("commitments.correlation")

    def draw(self, paths):
        rows = self.random.standard_normal((self.width * self.quarters + len(self.sharing), paths))
        luck = Luck(rows, self.width, self.quarters)
        luck.quarterly[:, : self.factors] = self.lower @ luck.quarterly[:, : self.factors]
        luck.quarterly[:, self.uniform] = self.random.random((self.quarters, len(self.uniform), paths))
        common = self.random.standard_normal((3, paths))
        shared = self.sharing >= 0
        own = luck.once[shared] * sqrt(1 - self.weight)
        luck.once[shared] = sqrt(self.weight) * common[self.sharing[shared]] + own
        alone = self.uniform_once[~shared[self.uniform_once]]
        together = self.uniform_once[shared[self.uniform_once]]
        luck.once[alone] = self.random.random((len(alone), paths))
        luck.once[together] = normal_cdf(luck.once[together])
        return luck

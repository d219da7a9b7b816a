"""A scenario in numbers, as bench/contenders/figures writes it: lines of a name and its figures."""

import numpy as np

QUARTER = 0.25


class Figures:
    def __init__(self, path):
        with open(path, encoding="utf8") as file:
            lines = [line.split() for line in file]
        self.lists = {name: np.array([float(figure) for figure in figures]) for name, *figures in lines}

    def __call__(self, name, i=0):
        return self.lists[name][i]

    def index(self, name, i=0):
        return int(self.lists[name][i])

    def list(self, name):
        return self.lists[name]

    def places(self, name):
        return self.lists[name].astype(int)

    def column(self, name):
        """One figure a row, to be set against paths that lie side by side."""
        return self.lists[name][:, np.newaxis]

    def table(self, name, rows):
        return self.lists[name].reshape(rows, -1) if rows > 0 else np.zeros((0, 0))


def positive(x):
    return np.maximum(x, 0)


def glide(start, end, years, quarters):
    """Straight from one value to another over so many years, and then flat: read at the middle of each quarter."""
    time = (np.arange(quarters) + 0.5) * QUARTER
    return np.where(time < years, start + (end - start) * time / max(years, QUARTER), end)

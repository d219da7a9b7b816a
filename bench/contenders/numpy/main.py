"""The model in numpy, all paths of a run at once: `main.py FIGURES DRAWS PATHS OUTPUTS`.

DRAWS is a file of draws, one draw of all paths after another, or `own`. Answers each line of input with one: `run` with
the milliseconds of processor time that PATHS paths took, `write` once what each came to stands in OUTPUTS, as doubles.
"""

import sys
import time

from figures import Figures
from luck import Chance, handed
from world import World


def main(figures, draws, paths, outputs):
    f, paths = Figures(figures), int(paths)
    chance = Chance(f)
    width, quarters, once = f.index("streams"), f.index("quarters"), f.index("streamsOnce")
    luck = None if draws == "own" else handed(draws, width, quarters, once, paths)
    rows = None
    for asked in sys.stdin:
        if asked.strip() == "run":
            before = time.process_time()
            rows = World(f, luck or chance.draw(paths)).follow()
            print((time.process_time() - before) * 1000, flush=True)
        else:
            rows.tofile(outputs)
            print("written", flush=True)


main(*sys.argv[1:])

import type { InChromium } from "../inChromium";
import { table, told } from "../table";

/** What a reader of the page waits for in a browser. */
export const chromiumSection = (times: InChromium | null): string =>
  times === null
    ? "No Chromium was found: what a reader of the page waits for was not measured."
    : [
        "Time that passes in Chromium, which anything else on the machine lengthens. The first rows are a page's that does nothing but ask the workers, on kept draws; the next the built page's, whose first slider is held and moved 30 times a second for 10 seconds, and a visit without the result that is built in.",
        table(
          ["in Chromium, ms that pass", "median", "95th percentile"],
          [
            [
              "a move of a slider to the merged estimate of 4,096 paths, two workers",
              told(times.slide.median),
              told(times.slide.p95),
            ],
            ["65,536 paths, two workers", told(times.many), ""],
            ["65,536 paths, one worker", told(times.manyAlone), ""],
            ["an empty loop, two workers", told(times.spin), ""],
            ["the same, one worker", told(times.spinAlone), ""],
            [
              "the page: a move while dragging, to the next estimate",
              told(times.drag.median),
              told(times.drag.p95),
            ],
            ["the page: visit to first computed result", told(times.cold), ""],
          ],
        ),
        `While dragging, ${times.longTasks === 0 ? "no task" : `${times.longTasks} tasks`} of the page's main thread took longer than 16 ms; the longest took ${told(times.longest)} ms. By processor time, as with a core of its own, ${times.busyTasks === 0 ? "none" : `${times.busyTasks}`} did, and the longest took ${told(times.busiest)} ms: two workers compute on two cores meanwhile.`,
      ].join("\n\n");

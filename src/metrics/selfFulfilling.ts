import { quartersBetween } from "../scenario/quarter";
import { DEFAULT } from "../model/layout";
import { share } from "./estimate";
import type { SelfFulfilling } from "./run";
import type { Reading } from "./tally";

/**
 * Futures in which the obligor lives by the headline, though in some quarter it would have failed had all expected it to
 * (the least clearing, without the money that hinges on its survival): of all, and of the defaults with them.
 */
export function selfFulfilling({ scenario, layout, tally }: Reading): SelfFulfilling {
  const headline = quartersBetween(scenario.start, scenario.headline);
  const more = tally.counts[layout.fragile];
  const fallen = tally.counts[layout.outcome(headline, DEFAULT)];
  return { futures: share(more, tally.paths), ofDefaults: share(more, more + fallen) };
}

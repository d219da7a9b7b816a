import type { Attribution, LoopTotals } from "../metrics/attribution/attribution";
import type { Tornado } from "../metrics/sensitivity/tornado";
import type { Uncertainty } from "../metrics/uncertainty";
import { scenarioHash } from "../scenario/hash";
import { rangedFields } from "../scenario/range";
import type { Scenario } from "../scenario/scenario";
import { asideEffort } from "./asideEffort";
import { attribute } from "./attribution";
import { spawnHere } from "./here";
import { loopTotals } from "./loopTotals";
import { openPool } from "./pool";
import { tornado } from "./tornado";
import { uncertainty } from "./uncertainty";

/** What is said beside an answer: how much of it is the loops, what matters most, and how sure it is. Plain JSON. */
export interface Asides {
  readonly scenario: string; // its hash
  readonly totals: LoopTotals;
  readonly attribution: Attribution; // next to the loops exogenised, without the worlds between
  readonly tornado: Tornado; // the widest swings alone
  readonly uncertainty: Uncertainty; // beside that of the widest swing, which the tornado tells
}

/** The asides of a shipped scenario, just as the page works them out, to be there as soon as its first answer is. */
export async function storedAsides(scenario: Scenario, module: WebAssembly.Module): Promise<Asides> {
  const pool = openPool(spawnHere, 1, module);
  const { stages, doubt } = asideEffort;
  const [, attributed] = asideEffort.attributed;
  const attribution = await attribute(scenario, pool, { off: "exogenised", paths: attributed });
  const whole = await tornado(scenario, pool, { stages });
  const swings = whole.swings.slice(0, stages[1].keep);
  return {
    scenario: scenarioHash(scenario),
    totals: await loopTotals(scenario, pool, { paths: attributed }),
    attribution: { ...attribution, worlds: [] },
    tornado: { ...whole, swings },
    uncertainty: await uncertainty(scenario, pool, {
      ...doubt,
      tornado: null,
      inputs: rangedFields(scenario),
    }),
  };
}

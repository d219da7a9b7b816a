import type { Anatomy } from "../../metrics/anatomy/anatomy";
import type { LoopParts } from "../../metrics/attribution/attribution";
import type { Backtest } from "../../metrics/backtest";
import type { Breaking } from "../../metrics/sensitivity/breaking";
import type { Drivers } from "../../metrics/sensitivity/drivers";
import type { Scatter } from "../../metrics/sensitivity/scatter";
import type { Sought } from "../../metrics/sensitivity/sought";
import type { Sweep } from "../../metrics/sensitivity/sweep";
import type { Tornado } from "../../metrics/sensitivity/tornado";
import type { BacktestEffort } from "../../run/backtest";
import type { BreakEffort } from "../../run/breaking";
import type { Cut, CutEffort } from "../../run/cutLoops";
import type { DriversEffort } from "../../run/drivers";
import type { ScatterEffort } from "../../run/scatter";
import type { ResponseEffort } from "../../run/response";
import type { Response } from "../../metrics/response";
import type { TotalsEffort } from "../../run/loopTotals";
import type { SeekEffort } from "../../run/seek";
import type { SweepEffort } from "../../run/sweep";
import type { AnatomyEffort } from "../../run/anatomy";
import type { TornadoEffort } from "../../run/tornado";
import type { UncertaintyEffort } from "../../run/uncertainty";
import type { Uncertainty } from "../../metrics/uncertainty";
import type { Scenario } from "../../scenario/scenario";

/** A question about a scenario that takes many worlds to answer. One that is stopped rejects with the signal's reason. */
type Asked<Effort, Answer> = (
  scenario: Scenario,
  effort: Effort & { readonly signal: AbortSignal },
) => Promise<Answer>;

export interface Explorer {
  /** What default becomes when each assumption alone goes over its range. */
  readonly tornado: Asked<TornadoEffort, Tornado>;
  /** What the loops add: together next to either way of taking them out, and each next to one. */
  readonly loopParts: Asked<TotalsEffort, LoopParts>;
  /** What the draws of the futures on screen have to do with default. */
  readonly drivers: Asked<DriversEffort, Drivers>;
  /** What one assumption would have to be for a share of futures to default. */
  readonly seek: Asked<SeekEffort, Sought>;
  /** The least combined change for that. */
  readonly breaking: Asked<BreakEffort, Breaking>;
  /** One draw of the futures on screen against what each came to. */
  readonly scatter: Asked<ScatterEffort, Scatter>;
  /** Default over a grid of the values of two assumptions. */
  readonly sweep: Asked<SweepEffort, Sweep>;
  /** Why futures fail, in which stories, and who loses with whom. */
  readonly explain: Asked<AnatomyEffort, Anatomy>;
  /** How a loss goes round. */
  readonly response: Asked<ResponseEffort, Response>;
  /** Where later reported figures fall among its futures. */
  readonly backtest: Asked<BacktestEffort, Backtest>;
  /** How far chance, the inputs and the model itself leave default open. */
  readonly uncertainty: Asked<UncertaintyEffort, Uncertainty>;
  /** The same as it was worked out when the page was built; null of other scenarios than that of a first visit. */
  readonly shippedUncertainty: (scenario: Scenario) => Promise<Uncertainty | null>;
  /** The same futures with the loops and without. */
  readonly cutLoops: Asked<CutEffort, Cut>;
}

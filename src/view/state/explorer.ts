import type { Tornado } from "../../metrics/sensitivity/tornado";
import type { TornadoEffort } from "../../run/tornado";
import type { Scenario } from "../../scenario/scenario";

/** Work that can be stopped; it then rejects with the signal's reason. */
type Stoppable<Effort> = Effort & { readonly signal: AbortSignal };

/** The questions that take many worlds to answer. */
export interface Explorer {
  /** What default becomes when each assumption alone goes over its range. */
  tornado(scenario: Scenario, effort: Stoppable<TornadoEffort>): Promise<Tornado>;
}

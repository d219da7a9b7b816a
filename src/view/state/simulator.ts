import type { Attribution, LoopTotals } from "../../metrics/attribution/attribution";
import type { Difference } from "../../metrics/pairs";
import type { PathTable } from "../../metrics/pathTable";
import type { Run } from "../../metrics/run";
import type { Scenario } from "../../scenario/scenario";
import type { Off } from "../../scenario/worlds";

/** How much to simulate, how to stop it, and who hears of the smaller runs on the way. */
export interface Effort {
  readonly paths: number;
  readonly within?: number | undefined; // fewer paths will do once default is known to within this
  readonly gently?: boolean; // the page comes first where workers share its cores
  readonly signal: AbortSignal;
  readonly onRun?: (run: Run) => void;
}

export interface AttributionEffort extends Effort {
  readonly off: Off;
  /** Settles when there is room for the many worlds behind the parts. */
  readonly room?: Promise<unknown>;
}

export interface TotalsEffort extends Effort {
  readonly onTotals?: (known: LoopTotals) => void;
}

/** All that the page knows about the engine. A simulation that is stopped rejects with the signal's reason. */
export interface Simulator {
  simulate(scenario: Scenario, effort: Effort): Promise<Run>;
  /** The same scenario in the risk-priced measure: what markets that want to be paid for risk would reckon with. */
  priceRisk(scenario: Scenario, effort: Effort): Promise<Run>;
  /** What all running loops add together, long before each one's part is known; told before if it is known. */
  loopTotals(scenario: Scenario, effort: TotalsEffort): Promise<LoopTotals>;
  /** What each running loop adds, next to the same scenario with the loops taken out in one way; of more futures if that is known. */
  attribute(scenario: Scenario, effort: AttributionEffort): Promise<Attribution>;
  /** The outputs of paths `from` to `to`, one past the last. */
  pathColumns(scenario: Scenario, from: number, to: number): Promise<PathTable>;
  /**
   * Settles when the next run may be asked for while a hand moves: at once, or, where workers share the page's cores, when the frame
   * is painted that shows the last; charts for which it had no time come later.
   */
  readonly painted?: () => Promise<unknown>;
}

/** Compares two tables of the same paths row by row; how is fetched when it is first asked. */
export type PairedDifferences = (
  base: PathTable,
  other: PathTable,
  scenario: Scenario,
  otherScenario: Scenario,
) => Promise<readonly Difference[]>;

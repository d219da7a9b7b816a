import { addQuarters } from "../../scenario/quarter";
import type { Scenario } from "../../scenario/scenario";
import type { CauseId } from "./cause";
import { chainOf, type Event } from "./chain";
import type { Future } from "./future";

/** A future that defaults up to the headline quarter. */
export interface Failure {
  readonly path: number;
  readonly quarter: string; // of default
  readonly creditor: string | null; // contract with the largest unpaid bill then; null if none is of capacity
  readonly causes: readonly CauseId[]; // each of which alone, gone as planned, would have saved it
  readonly chain: readonly Event[];
}

/** What was found out about a future that defaults, and where it stands among the others. */
export interface Studied {
  readonly failure: Failure;
  readonly profile: readonly number[];
}

/** Quarters before the default of which the cash tells how sudden it was. */
const YEAR = 4;

/** A failure with its profile: when, how far behind plan, what was raised, cut and deferred, how long funding was shut, cash a year before. */
export function studied(
  future: Future,
  creditor: string | null,
  causes: readonly CauseId[],
  scenario: Scenario,
): Studied {
  const last = future.cash.length - 1;
  const total = (amounts: readonly number[]) => amounts.reduce((sum, x) => sum + x, 0);
  return {
    failure: {
      path: future.path,
      quarter: addQuarters(scenario.start, last),
      creditor,
      causes,
      chain: chainOf(future, scenario),
    },
    profile: [
      last,
      future.revenue[last] / future.planned[last],
      total(future.raised),
      total(future.cut),
      total(future.deferred),
      future.open.filter((open) => !open).length,
      future.cash[Math.max(0, last - YEAR)],
    ],
  };
}

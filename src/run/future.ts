import { ALIVE, CASH, CUT, DEFERRED, DUE, OPEN, PAID, RAISED, REVENUE, UNPAID } from "../engine/series";
import type { Future } from "../metrics/anatomy/future";
import { addQuarters } from "../scenario/quarter";
import type { Scenario } from "../scenario/scenario";
import type { Traces } from "./station";

/** A followed path as plain data. Money after default is not told: the path ends there. */
export function futureOf(path: number, traces: Traces, plan: Traces, { start, parties }: Scenario): Future {
  const fallen = traces[ALIVE].findIndex((alive) => alive < 0.5);
  const upTo = (series: readonly number[]) => (fallen < 0 ? [...series] : series.slice(0, fallen + 1));
  const creditors = ["outside", ...parties.map(({ id }) => id)].map(
    (id, v) => [id, upTo(traces[UNPAID + v])] as const,
  );
  return {
    path,
    defaultQuarter: fallen < 0 ? null : addQuarters(start, fallen),
    cash: upTo(traces[CASH]),
    revenue: upTo(traces[REVENUE]),
    planned: upTo(plan[REVENUE]),
    due: upTo(traces[DUE]),
    paid: upTo(traces[PAID]),
    raised: upTo(traces[RAISED]),
    open: upTo(traces[OPEN]).map((open) => open > 0.5),
    cut: upTo(traces[CUT]),
    deferred: upTo(traces[DEFERRED]),
    unpaid: Object.fromEntries(creditors.filter(([, amounts]) => amounts.some((amount) => amount > 0))),
  };
}

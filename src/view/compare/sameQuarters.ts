import type { Run } from "../../metrics/run";

/** Runs over the quarters that all of them have, so that one place in a picture is one quarter; as they are if there is none. */
export function overSameQuarters(runs: readonly Run[]): readonly Run[] {
  const shared = new Set(
    runs[0]?.quarters.filter((quarter) => runs.every(({ quarters }) => quarters.includes(quarter))),
  );
  if (shared.size === 0) return runs;
  return runs.map((run) => ({
    ...run,
    quarters: run.quarters.filter((quarter) => shared.has(quarter)),
    byQuarter: run.byQuarter.filter(({ quarter }) => shared.has(quarter)),
  }));
}

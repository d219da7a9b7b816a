import { type Backtest, readingsOf, standingsOf, within } from "../metrics/backtest";
import { PATHS } from "../model/block";
import type { Reported, ReportedMeasure } from "../scenario/reported";
import type { Scenario } from "../scenario/scenario";
import type { Pool } from "./pool";
import type { Traces } from "./station";
import { tapeOf } from "./tape/tape";

export interface BacktestEffort {
  readonly figures: readonly Reported[];
  readonly paths: number;
  readonly signal?: AbortSignal;
  readonly onPaths?: (done: number) => void;
}

/** Places of the series in a trace: see src/engine/trace.ts. */
const SERIES: Readonly<Record<ReportedMeasure, number>> = {
  cash: 0,
  revenue: 1,
  value: 3,
  raised: 5,
  paid: 9,
};

/**
 * Holds a scenario against what was reported after its day. Whole blocks of 128 paths are followed, the last cut short;
 * no bit depends on how many workers there are. Rejects with the signal's reason when it is stopped.
 */
export async function backtest(
  scenario: Scenario,
  pool: Pool,
  { figures, paths, signal, onPaths }: BacktestEffort,
): Promise<Backtest> {
  within(figures, scenario);
  const tape = tapeOf(scenario);
  const readings = figures.map(() => new Float64Array(paths));
  let done = 0;
  const followBlock = async (from: number) => {
    const some = Array.from({ length: Math.min(PATHS, paths - from) }, (_, i) => from + i);
    const traces = await pool.ask(tape, (desk, epoch) => desk.trace(epoch, some), signal);
    traces.forEach((trace, i) => {
      readingsOf(seriesOf(trace), figures, scenario).forEach((value, k) => {
        readings[k][from + i] = value;
      });
    });
    done += some.length;
    onPaths?.(done);
  };
  const starts = Array.from({ length: Math.ceil(paths / PATHS) }, (_, block) => block * PATHS);
  await Promise.all(starts.map(followBlock));
  signal?.throwIfAborted();
  const { id, title } = scenario;
  return { scenario: { id, title }, paths, standings: standingsOf(readings, figures) };
}

const seriesOf = (trace: Traces): Record<ReportedMeasure, readonly number[]> => {
  const at = (measure: ReportedMeasure): readonly number[] => trace[SERIES[measure]] ?? [];
  return {
    cash: at("cash"),
    revenue: at("revenue"),
    value: at("value"),
    raised: at("raised"),
    paid: at("paid"),
  };
};

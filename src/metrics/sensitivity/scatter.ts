import { orderOf } from "../../stats/order";
import { ascending } from "../../stats/quantile";
import type { Drawn } from "./drivers";

/** What of a path stands against a draw. */
export const outcomes = ["cash", "peakShortfall", "raised"] as const;
export type OutcomeId = (typeof outcomes)[number];

/** One draw of every path of a run against what the path came to. */
export interface Scatter {
  readonly headline: string;
  readonly drawn: Drawn;
  readonly outcome: OutcomeId; // bn USD
  readonly x: Float64Array; // the draw: of a standard normal, or evenly from 0 to 1
  readonly y: Float64Array;
  readonly fates: Uint8Array; // 1 where the path defaults by the headline's end
}

/** Paths of one tenth by the draw. */
export interface Tenth {
  readonly from: number;
  readonly to: number;
  readonly paths: number;
  readonly defaults: number;
  readonly median: number; // of the outcome
}

/** The ten tenths of a scatter, from the lowest draws up. */
export function tenthsOf({ x, y, fates }: Scatter): readonly Tenth[] {
  const order = orderOf(x);
  return Array.from({ length: 10 }, (_, k): Tenth => {
    const paths = order.slice(Math.round((k * order.length) / 10), Math.round(((k + 1) * order.length) / 10));
    const sorted = ascending(Array.from(paths, (path) => y[path]));
    return {
      ...{ from: x[paths[0]], to: x[paths[paths.length - 1]], paths: paths.length },
      defaults: paths.reduce((sum, path) => sum + fates[path], 0),
      median: sorted[sorted.length >> 1],
    };
  });
}

import { quartersBetween } from "../scenario/quarter";
import type { Scenario } from "../scenario/scenario";
import { mcnemar } from "../stats/mcnemar";
import { pairedDifference } from "../stats/pairedDifference";
import { columnOf, type PathTable } from "./pathTable";

/** The change of one outcome between two scenarios over the same futures, with its paired 95 % interval. */
export interface Difference {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly base: number;
  readonly other: number;
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Compares two scenarios path by path. Both tables hold the same paths; their columns are matched by id, so that a party
 * that only one scenario has is left out.
 */
export function pairedDifferences(base: PathTable, other: PathTable, scenario: Scenario): Difference[] {
  const known = new Set(other.columns.map(({ id }) => id));
  const amounts = base.columns.filter(
    ({ id }) => known.has(id) && (id === "cash" || id === "raised" || id.startsWith("loss:")),
  );
  return [
    ...outcomeDifferences(base, other, scenario),
    ...amounts
      .filter(({ id }) => id !== `loss:${scenario.obligor}`)
      .map(({ id, label, unit }) => amount(base, other, { id, label, unit })),
  ];
}

/** Default by the headline quarter, and restructured without default over the horizon, in paths of 100. */
function outcomeDifferences(base: PathTable, other: PathTable, scenario: Scenario): Difference[] {
  const last = quartersBetween(scenario.start, scenario.headline);
  const failed = (table: PathTable) =>
    columnOf(table, "defaultQuarter").map((q) => (q >= 0 && q <= last ? 1 : 0));
  const bent = (table: PathTable) => columnOf(table, "outcome").map((outcome) => (outcome === 1 ? 1 : 0));
  return [
    shares("default", `Default by the end of ${scenario.headline}`, failed(base), failed(other)),
    shares("restructured", "Cut or restructured, no default over the horizon", bent(base), bent(other)),
  ];
}

function shares(id: string, label: string, base: Float64Array, other: Float64Array): Difference {
  let onlyBase = 0;
  let onlyOther = 0;
  let both = 0;
  base.forEach((x, i) => {
    if (x && other[i]) both++;
    else if (x) onlyBase++;
    else if (other[i]) onlyOther++;
  });
  const n = base.length;
  const { difference, low, high } = mcnemar(onlyOther, onlyBase, n);
  const of = (count: number) => (100 * count) / n;
  return {
    id,
    label,
    unit: "of 100",
    base: of(both + onlyBase),
    other: of(both + onlyOther),
    estimate: 100 * difference,
    ...exactIfSame(base, other, { low: 100 * low, high: 100 * high }),
  };
}

function amount(
  base: PathTable,
  other: PathTable,
  column: { id: string; label: string; unit: string },
): Difference {
  const x = columnOf(other, column.id);
  const y = columnOf(base, column.id);
  const { mean, low, high } = pairedDifference(x, y);
  const average = (list: Float64Array) => list.reduce((sum, value) => sum + value, 0) / list.length;
  return {
    ...column,
    base: average(y),
    other: average(x),
    estimate: mean,
    ...exactIfSame(y, x, { low, high }),
  };
}

/** Where no path differs there is no difference at all, and no error: the draws are the same. */
function exactIfSame(a: Float64Array, b: Float64Array, interval: { low: number; high: number }) {
  return a.every((x, i) => x === b[i]) ? { low: 0, high: 0 } : interval;
}

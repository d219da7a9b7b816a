import { dealing } from "../../scenario/dealing";
import type { Scenario } from "../../scenario/scenario";
import { sampleCoVaR } from "../../stats/covar";
import { columnOf, type PathTable } from "../pathTable";
import type { Estimate } from "../run";

/** What all other parties together may lose when one is hit, bn USD. */
export interface SystemicLoss {
  readonly party: string;
  readonly futures: number; // in which it is hit: its loss is among its worst 5 %, and is a loss
  readonly coVaR: Estimate; // the others' loss, 95th percentile of those
  readonly usual: Estimate; // the same while its own loss is among the middle half
  readonly delta: Estimate;
}

const Q = 0.95;

/**
 * CoVaR of every party, most first. The system is everybody else but the obligor, so that nobody's own loss counts as a
 * spill-over. A common cause hits many at once: this says who loses with whom, not who is hurt by whom. It yields after each
 * party, as each is a matter of sorting all futures.
 */
export function* systemicLosses(scenario: Scenario, table: PathTable): Generator<void, SystemicLoss[]> {
  const losers = dealing(scenario).filter(({ id }) => id !== scenario.obligor);
  const columns = losers.map(({ id }) => columnOf(table, `loss:${id}`));
  const losses: SystemicLoss[] = [];
  for (const [i, { id }] of losers.entries()) {
    const others = columns.filter((_, k) => k !== i);
    const found = sampleCoVaR(Q, columns[i], sumOf(others, table.rows));
    if (found !== null) {
      const { distressed, coVaR, usual, delta } = found;
      losses.push({ party: id, futures: distressed, coVaR, usual, delta });
    }
    yield;
  }
  return losses.sort((a, b) => b.coVaR.estimate - a.coVaR.estimate);
}

function sumOf(columns: readonly Float64Array[], rows: number): Float64Array {
  const sum = new Float64Array(rows);
  for (const column of columns) for (let path = 0; path < rows; path++) sum[path] += column[path];
  return sum;
}

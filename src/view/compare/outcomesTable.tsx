import type { Difference } from "../../metrics/pairs";
import { TableBox } from "../figures/tableBox";
import type { Compared } from "../state/comparison";
import { text } from "../text/text";
import { between, figure, signed } from "./figures";

/** Outcomes of the base, of each other scenario, and their paired differences with intervals. */
export function OutcomesTable({ results }: { results: readonly Compared[] }) {
  const [base, ...others] = results;
  if (base === undefined) return null;
  return (
    <section>
      <h2>{text.compare.outcomes}</h2>
      <p class="small">{text.compare.same(text.count(base.run.paths))}</p>
      {others.map((other) => (
        <TableBox key={other.contender.key} title={other.contender.name}>
          <thead>
            <tr>
              <th scope="col">{text.compare.outcome}</th>
              <th scope="col" class="number">
                {base.contender.name}
              </th>
              <th scope="col" class="number">
                {other.contender.name}
              </th>
              <th scope="col" class="number">
                {text.compare.difference}
              </th>
              <th scope="col" class="number">
                {text.compare.interval}
              </th>
            </tr>
          </thead>
          <tbody>
            {other.differences.map((row) => (
              <Row key={row.id} row={row} />
            ))}
          </tbody>
        </TableBox>
      ))}
    </section>
  );
}

function Row({ row }: { row: Difference }) {
  const exact = row.estimate === 0 && row.low === 0 && row.high === 0;
  const clear = row.low > 0 || row.high < 0;
  return (
    <tr data-clear={clear}>
      <th scope="row">{row.label}</th>
      <td class="number">{figure(row.base, row.unit)}</td>
      <td class="number">{figure(row.other, row.unit)}</td>
      <td class="number delta">{exact ? text.compare.identical : signed(row.estimate, row.unit)}</td>
      <td class="number">{exact ? "" : between(row.low, row.high, row.unit)}</td>
    </tr>
  );
}

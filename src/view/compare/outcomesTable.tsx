import { useState } from "preact/hooks";
import type { Difference } from "../../metrics/pairs";
import { TableBox } from "../figures/tableBox";
import { Tabs } from "../figures/tabs";
import type { Compared } from "../state/comparison";
import { text } from "../text/text";
import { Acts } from "./acts";
import { figure, within } from "./figures";
import { outcomeName } from "./outcomeName";

/** Outcomes of the base, of each other scenario, and their paired differences with intervals, absolute or in per cent. */
export function OutcomesTable({ results }: { results: readonly Compared[] }) {
  const [percent, setPercent] = useState(false);
  const [base, ...others] = results;
  if (base === undefined) return null;
  return (
    <section>
      <div class="compare-head">
        <h2>{text.compare.outcomes}</h2>
        <Tabs
          label={text.compare.difference}
          names={[text.compare.absolute, text.compare.percent]}
          chosen={percent ? 1 : 0}
          choose={(place) => setPercent(place === 1)}
        />
      </div>
      <p class="small">{text.compare.same(text.count(base.run.paths))}</p>
      {others.map((other) => (
        <div key={other.contender.key} class="against">
          <TableBox title={other.contender.name}>
            <thead>
              <tr>
                <th scope="col">{text.compare.outcome}</th>
                {[
                  base.contender.name,
                  other.contender.name,
                  text.compare.difference,
                  text.compare.interval,
                ].map((column, place) => (
                  <th key={place} scope="col" class="number">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {other.differences.map((row) => (
                <Row
                  key={row.id}
                  row={row}
                  name={outcomeName(row.id, base.scenario, other.scenario)}
                  percent={percent}
                />
              ))}
            </tbody>
          </TableBox>
          <Acts base={base} other={other} />
        </div>
      ))}
    </section>
  );
}

interface RowProps {
  readonly row: Difference;
  readonly name: string;
  readonly percent: boolean;
}

function Row({ row, name, percent }: RowProps) {
  const exact = row.estimate === 0 && row.low === 0 && row.high === 0;
  const clear = row.low > 0 || row.high < 0;
  const [change, unit] = percent ? [row.relative, "percent"] : [row, row.unit];
  const said = exact || change === null ? null : within(change, unit);
  return (
    <tr data-clear={clear}>
      <th scope="row">{name}</th>
      <td class="number">{figure(row.base, row.unit)}</td>
      <td class="number">{figure(row.other, row.unit)}</td>
      <td class="number delta">{exact ? text.compare.identical : (said?.middle ?? "–")}</td>
      <td class="number">{said?.ends}</td>
    </tr>
  );
}

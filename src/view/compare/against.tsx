import { useState } from "preact/hooks";
import type { Difference } from "../../metrics/pairs";
import { TableBox } from "../figures/tableBox";
import type { Compared } from "../state/comparison";
import { text } from "../text/text";
import { figure, within } from "./figures";
import { isSmallLoss, type OutcomeGroup, outcomeGroups } from "./outcomeGroups";

interface Props {
  readonly base: Compared;
  readonly other: Compared;
  readonly percent: boolean;
}

/** The outcomes of one scenario beside those of the base, by kind; losses that say little once they are asked for. */
export function Against({ base, other, percent }: Props) {
  const [all, setAll] = useState(false);
  const rows = all ? other.differences : other.differences.filter((row) => !isSmallLoss(row));
  const left = other.differences.length - rows.length;
  return (
    <>
      <TableBox title={other.contender.name}>
        <thead>
          <tr>
            <th scope="col">{text.compare.outcome}</th>
            <th scope="col" class="number">
              {base.contender.name}
            </th>
            <th scope="col" class="number">
              {other.contender.name}
            </th>
            <th scope="col" class="number change">
              <span class="delta">{text.compare.difference}</span>{" "}
              <span class="ends">{text.compare.interval}</span>
            </th>
          </tr>
        </thead>
        {outcomeGroups(rows, base.scenario, other.scenario).map((group) => (
          <Group key={group.heading} group={group} percent={percent} />
        ))}
      </TableBox>
      {left > 0 && (
        <p>
          <button type="button" class="quiet" onClick={() => setAll(true)}>
            {text.compare.smallLosses(left)}
          </button>
        </p>
      )}
    </>
  );
}

const Group = ({ group: { heading, rows }, percent }: { group: OutcomeGroup; percent: boolean }) => (
  <tbody>
    <tr class="kind">
      <th scope="rowgroup" colSpan={4}>
        {heading}
      </th>
    </tr>
    {rows.map(({ row, name }) => (
      <Row key={row.id} row={row} name={name} percent={percent} />
    ))}
  </tbody>
);

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
      <td class="number change">
        <span class="delta">{exact ? text.compare.identical : (said?.middle ?? "–")}</span>{" "}
        <span class="ends">{said?.ends}</span>
      </td>
    </tr>
  );
}

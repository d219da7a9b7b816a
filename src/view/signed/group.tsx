import type { Group as Of } from "../../scenario/signed/signed";
import { Amounts, Parts } from "./amounts";
import { Row } from "./row";
import type { Names } from "./terms";
import { signedWords } from "./words/words";

interface Props {
  readonly title: string;
  readonly group: Of;
  readonly years: readonly number[];
  readonly names: Names;
}

/** Contracts under one heading, a row each, and their total where amounts are fixed. */
export const Group = ({ title, group: { commitments, totals, parts }, years, names }: Props) => (
  <tbody>
    <tr class="signed-group">
      <th scope="rowgroup" colSpan={years.length + 5}>
        <span>{title}</span>
      </th>
    </tr>
    {commitments.map((one) => (
      <Row key={one.contract.id} commitment={one} years={years} names={names} />
    ))}
    {totals !== null && (
      <tr class="signed-total">
        <th scope="row" colSpan={2}>
          {signedWords().total}
        </th>
        <Amounts amounts={totals} />
        <td colSpan={2}>
          <Parts parts={parts} />
        </td>
      </tr>
    )}
  </tbody>
);

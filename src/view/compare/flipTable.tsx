import type { Flips } from "../../metrics/flips";
import { TableBox } from "../figures/tableBox";
import { text } from "../text/text";

interface Props {
  readonly counts: Flips["counts"];
  readonly names: readonly [string, string];
}

/** How many of all futures pay or fail in one scenario, the other, or both. */
export function FlipTable({ counts, names: [base, other] }: Props) {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const cell = (count: number) => (
    <td class="number">
      {text.count(count)} <span class="small">{text.flips.of100(share(count, all))}</span>
    </td>
  );
  return (
    <TableBox title={text.flips.table(text.count(all))}>
      <caption class="small">{text.flips.table(text.count(all))}</caption>
      <thead>
        <tr>
          <th scope="col">{text.compare.outcome}</th>
          <th scope="col" class="number">
            {text.flips.pays(other)}
          </th>
          <th scope="col" class="number">
            {text.flips.fails(other)}
          </th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{text.flips.pays(base)}</th>
          {cell(counts.paysInBoth)}
          {cell(counts.onlyOther)}
        </tr>
        <tr>
          <th scope="row">{text.flips.fails(base)}</th>
          {cell(counts.onlyBase)}
          {cell(counts.failsInBoth)}
        </tr>
      </tbody>
    </TableBox>
  );
}

/** Of a hundred, and never a bare nothing or all that was only rounded. */
function share(count: number, all: number): string {
  const of = (100 * count) / all;
  if (count > 0 && of < 0.05) return `< ${text.fixed(0.1, 1)}`;
  if (count < all && of > 99.95) return `> ${text.fixed(99.9, 1)}`;
  return text.fixed(of, 1);
}

import { money } from "../../charts/words/money";
import { inWords } from "../../charts/words/quarter";
import type { Side } from "../../metrics/flips";
import { columnOf } from "../../metrics/pathTable";
import { addQuarters } from "../../scenario/quarter";
import { TableBox } from "../figures/tableBox";
import type { Compared } from "../state/comparison";
import { text } from "../text/text";
import { phrase } from "../state/spoken";
import { sideWords } from "./sideWords";

interface Props {
  readonly path: number;
  readonly side: Side;
  readonly pair: readonly [Compared, Compared];
  readonly close: () => void;
}

/** What becomes of one future in two scenarios: the same luck, so that whatever differs comes from the inputs. */
export function Future({ path, side, pair, close }: Props) {
  const [base, other] = pair;
  const names = [base.contender.name, other.contender.name] as const;
  const rows = readings.map(({ name, read }) => ({
    name: name(base),
    said: pair.map((one) => read(one, path)),
  }));
  return (
    <div class="future">
      <h3>{text.flips.futureOf(path, sideWords(side, names))}</h3>
      <TableBox title={text.flips.future(path)}>
        <thead>
          <tr>
            <th scope="col">{text.compare.outcome}</th>
            {names.map((name, place) => (
              <th key={place} scope="col" class="number">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...rows, ...lossRows(pair, path)].map(({ name, said }) => (
            <tr key={name} data-clear={said[0] !== said[1]}>
              <th scope="row">{name}</th>
              {said.map((cell, place) => (
                <td key={place} class="number delta">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </TableBox>
      <p>
        <button type="button" class="quiet" onClick={close}>
          {text.flips.close}
        </button>
      </p>
    </div>
  );
}

interface Reading {
  readonly name: (of: Compared) => string;
  readonly read: (of: Compared, path: number) => string;
}

const amount = (column: string, name: Reading["name"]): Reading => ({
  name,
  read: ({ table }, path) => money(text.charts, columnOf(table, column)[path] ?? 0),
});

/** What is told of a future, in the order in which it happens. */
const readings: readonly Reading[] = [
  {
    name: () => text.flips.outcome,
    read: ({ table }, path) => text.flips.outcomes[columnOf(table, "outcome")[path] ?? 0] ?? "",
  },
  {
    name: () => text.flips.when,
    read: ({ table, scenario }, path) => {
      const quarter = columnOf(table, "defaultQuarter")[path] ?? -1;
      return quarter < 0 ? "–" : inWords(text.charts, addQuarters(scenario.start, quarter));
    },
  },
  {
    name: () => text.flips.missed,
    read: ({ table, scenario }, path) =>
      phrase(scenario.contracts[columnOf(table, "firstMissed")[path] ?? -1]?.label ?? "–"),
  },
  amount("peakShortfall", () => text.flips.shortfall),
  amount("raised", () => text.flips.raised),
  amount("cash", ({ scenario }) => text.flips.cash(inWords(text.charts, scenario.headline))),
  amount("paid", ({ scenario }) => text.flips.paid(inWords(text.charts, scenario.headline))),
];

/** What the parties lose in it, those that lose anything in either. */
function lossRows(pair: readonly [Compared, Compared], path: number) {
  const [base] = pair;
  return base.scenario.parties.flatMap(({ id, name }) => {
    const losses = pair.map(({ table }) =>
      table.columns.some((column) => column.id === `loss:${id}`)
        ? (columnOf(table, `loss:${id}`)[path] ?? 0)
        : 0,
    );
    if (id === base.scenario.obligor || losses.every((loss) => loss === 0)) return [];
    return [{ name: text.flips.loss(phrase(name)), said: losses.map((loss) => money(text.charts, loss)) }];
  });
}

import { useMemo } from "preact/hooks";
import { partyOf } from "../../charts/words/party";
import { type OwnNetwork, ownNetwork } from "../../metrics/ownNetwork";
import { Glossed } from "../glossary/glossed";
import { TableBox } from "../figures/tableBox";
import { usePage } from "../pageContext";
import { text } from "../text/text";
import { type FirmRow, rowsOf } from "./rows";
import "./network.css";

/** The scenario's firms by the measures of contagion and of supply chains, a row each, with what each measure means. */
export function Network() {
  const { live, reading, year } = usePage();
  const run = live.run.value;
  const scenario = live.shownOf.value;
  const network = useMemo(
    () => (run === null || scenario === null ? null : ownNetwork(run, scenario, year.value)),
    [run, scenario, year.value],
  );
  if (network === null) return null;
  const rows = rowsOf(network);
  const name = (id: string) => partyOf(reading.value, id).name;
  const measures = Object.entries(text.network.measures);
  return (
    <div class="network">
      <p>
        <Glossed>{text.network.explain(network.year, recoveryOf(network.document))}</Glossed>
      </p>
      <p>
        <Glossed>{findingOf(rows, reading.value.obligor, name)}</Glossed>
      </p>
      <TableBox title={text.network.title}>
        <thead>
          <tr>
            <th scope="col">{text.network.firm}</th>
            {measures.map(([key, [label]]) => (
              <th key={key} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.firm}>
              <th scope="row">{name(row.firm)}</th>
              {measures.map(([key]) => (
                <td key={key} class="number">
                  {cell(row, key)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </TableBox>
      <dl>
        {measures.map(([key, [label, meaning]]) => (
          <div key={key}>
            <dt>{label}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** What is recovered of a claim on a fallen firm, as a percentage. */
const recoveryOf = ({ recovery }: OwnNetwork["document"]): string =>
  text.assumptions.percent(text.fixed(100 * recovery, 0));

/** A figure in the fewest digits that tell it. */
function cell(row: FirmRow, key: string): string {
  const value = Object.entries(row).find(([name]) => name === key)?.[1];
  if (key === "wave" && value === 0) return text.network.first;
  if (typeof value !== "number") return text.network.none;
  if (key === "wave") return text.count(value);
  return text.fixed(value, key === "buffer" || key === "equity" ? 1 : 2);
}

/** What the loss of the obligor takes from all others, and whose demand sets off most. */
function findingOf(rows: readonly FirmRow[], obligor: string, name: (id: string) => string): string {
  const others = rows.filter(({ firm }) => firm !== obligor);
  const all = others.reduce((sum, { buffer }) => sum + buffer, 0);
  const lost = others.reduce((sum, { buffer, linear }) => sum + buffer * (linear ?? 0), 0);
  const fallen = others.filter(({ wave }) => wave !== null).length;
  const [most] = [...rows].sort((a, b) => (b.multiplier ?? 0) - (a.multiplier ?? 0));
  const share = text.assumptions.percent(text.fixed(all > 0 ? (100 * lost) / all : 0, 0));
  const multiplier = text.fixed(most?.multiplier ?? 1, 2);
  return text.network.finding(name(obligor), share, fallen, name(most?.firm ?? obligor), multiplier);
}

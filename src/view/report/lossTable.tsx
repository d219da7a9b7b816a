import type { Reading } from "../../charts/chart";
import { rowsOf } from "../../charts/losses/rows";
import { money, moneyWithin } from "../../charts/words/money";
import { lastOf } from "../../charts/words/quarter";
import type { Words } from "../../charts/words/words";
import type { Loss, Run } from "../../metrics/run";
import { text } from "../text/text";

/** Who loses what if it defaults, largest first. */
export function LossTable({ run, reading }: { run: Run; reading: Reading }) {
  const { words } = reading;
  const rows = rowsOf(run, reading);
  return (
    <section>
      <h2>{words.losses.title}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{text.report.firm}</th>
            <th scope="col" class="number">
              {text.report.lossIfDefault(lastOf(words, run.quarters))}
            </th>
            <th scope="col" class="number">
              {text.report.worstTwentieth}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ party, loss }) => (
            <Figures key={party.id} name={party.name} loss={loss} words={words} />
          ))}
          {run.lossInAll !== undefined && (
            <Figures name={words.losses.together} loss={run.lossInAll} words={words} />
          )}
        </tbody>
      </table>
    </section>
  );
}

const Figures = ({ name, loss, words }: { name: string; loss: Loss; words: Words }) => (
  <tr>
    <th scope="row">{name}</th>
    <td class="number">{moneyWithin(words, loss.ifDefault)}</td>
    <td class="number">{money(words, loss.p95.estimate)}</td>
  </tr>
);

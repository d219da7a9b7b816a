import { inputSaid, spanOf } from "../../charts/tornado/words";
import { tornado } from "../../charts/tornado/tornado";
import { countsSaid } from "../figures/countsSaid";
import { called } from "../explore/called";
import { usePage } from "../pageContext";
import { text } from "../text/text";

const most = 5;

/** The assumptions that move default most over their ranges. */
export function DriversTable() {
  const page = usePage();
  const { drivers, reading } = page;
  const { words } = reading.value;
  const found = drivers.stale.value ? null : drivers.tornado.value;
  return (
    <section>
      <h2>{words.tornado.title}</h2>
      {found === null ? (
        <p>{drivers.failure.value ?? text.explore.wait}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{text.compare.input}</th>
              <th scope="col" class="number">
                {text.source.range}
              </th>
              <th scope="col">{text.compare.unit}</th>
              <th scope="col" class="number">
                {text.report.defaultOver}
              </th>
            </tr>
          </thead>
          <tbody>
            {found.swings.slice(0, most).map((swing) => {
              const { path, label, unit, low, high } = called(page, swing);
              return (
                <tr key={path}>
                  <th scope="row">{label}</th>
                  <td class="number">{words.numbers.range(inputSaid(words, low), inputSaid(words, high))}</td>
                  <td>{unit}</td>
                  <td class="number">{spanOf(words, swing, found.default)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {found !== null && (
        <p class={drivers.busy.value ? "small refining" : "small"}>
          {drivers.busy.value
            ? text.explore.refining
            : text.explore.done(countsSaid(tornado.restsOn?.({ ...reading.value, tornado: found }) ?? []))}
        </p>
      )}
    </section>
  );
}

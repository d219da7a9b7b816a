import type { Field } from "../../scenario/fields";
import { shownOf } from "../assumptions/number";
import { usePage } from "../pageContext";
import { differingInputs } from "../state/inputs";
import { readAs } from "../state/readAs";
import { phrase } from "../state/spoken";
import { text } from "../text/text";

const value = (field: Field | undefined): string =>
  field === undefined
    ? "–"
    : typeof field.value === "number"
      ? shownOf(field.unit, field.value)
      : field.value;

/** The inputs that differ from the scenario underneath, with the source of the value that was replaced. */
export function InputsTable() {
  const { working, scenario, sourceOf } = usePage();
  const inputs = differingInputs([working.base.value, scenario.value]);
  return (
    <section>
      <h2>{text.report.inputs(phrase(working.base.value.title))}</h2>
      {inputs.length === 0 ? (
        <p>{text.compare.sameInputs}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{text.compare.input}</th>
              <th scope="col" class="number">
                {text.report.before}
              </th>
              <th scope="col" class="number">
                {text.report.here}
              </th>
              <th scope="col">{text.compare.unit}</th>
              <th scope="col">{text.report.sourceBefore}</th>
            </tr>
          </thead>
          <tbody>
            {inputs.map(({ path, label, unit, fields: [before, now] }) => {
              const source = before === undefined ? undefined : sourceOf(before.source);
              return (
                <tr key={path}>
                  <th scope="row">{label}</th>
                  <td class="number">{value(before)}</td>
                  <td class="number">{value(now)}</td>
                  <td>{phrase(readAs(unit).unit)}</td>
                  <td>
                    {source === undefined ? text.source.ours : [source.publisher, source.date].join(", ")}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </section>
  );
}

import { useState } from "preact/hooks";
import { shown, shownOf } from "../assumptions/number";
import { GradeMark } from "../assumptions/sourceDot";
import { TableBox } from "../figures/tableBox";
import type { Compared } from "../state/comparison";
import { differingParts, type DifferingPart, type Held } from "../state/differingParts";
import { differingInputs, type DifferingInput } from "../state/inputs";
import { readAs } from "../state/readAs";
import { phrase } from "../state/spoken";
import { text } from "../text/text";

const briefly = 12; // rows shown before the reader asks for all

/** The inputs that differ, in the order of the sliders, each value with the grade of its source. */
export function InputsTable({ results }: { results: readonly Compared[] }) {
  const [all, setAll] = useState(false);
  const inputs = differingInputs(results.map(({ scenario }) => scenario));
  const parts = differingParts(results.map(({ scenario }) => scenario));
  const shownInputs = all ? inputs : inputs.slice(0, briefly);
  const shownParts = all ? parts : parts.slice(0, Math.max(0, briefly - inputs.length));
  const total = inputs.length + parts.length;
  return (
    <section>
      <h2>{text.compare.inputs}</h2>
      {total === 0 ? (
        <p>{text.compare.sameInputs}</p>
      ) : (
        <TableBox title={text.compare.inputs}>
          <thead>
            <tr>
              <th scope="col">{text.compare.input}</th>
              {results.map(({ contender }) => (
                <th key={contender.key} scope="col" class="number">
                  {contender.name}
                </th>
              ))}
              <th scope="col">{text.compare.unit}</th>
            </tr>
          </thead>
          <tbody>
            {shownInputs.map((input) => (
              <Row key={input.path} input={input} results={results} />
            ))}
            {shownParts.map((part) => (
              <PartRow key={part.id} part={part} />
            ))}
          </tbody>
        </TableBox>
      )}
      {shownInputs.length + shownParts.length < total && (
        <p>
          <button type="button" onClick={() => setAll(true)}>
            {text.compare.allInputs(total)}
          </button>
        </p>
      )}
    </section>
  );
}

/** What a loop's switch is called is the loop: its value says the rest. */
function labelOf({ path, label, fields }: DifferingInput): string {
  const loop = fields.find((field) => field !== undefined)?.parts?.of;
  return path.startsWith("loop.") && loop !== undefined ? phrase(loop) : label;
}

const Row = ({ input, results }: { input: DifferingInput; results: readonly Compared[] }) => (
  <tr>
    <th scope="row">{labelOf(input)}</th>
    {input.fields.map((field, place) => {
      const { scenario, contender } = results[place];
      const publisher = scenario.sources.find(({ id }) => id === field?.source)?.publisher;
      const moved = contender.working.set[input.path] !== undefined;
      return (
        <td key={contender.key} class="number" title={moved ? text.assumptions.changed : publisher}>
          {field === undefined
            ? "–"
            : typeof field.value === "number"
              ? shownOf(field.unit, field.value)
              : modeOr(field.value)}
          {field !== undefined && !moved && <GradeMark grade={field.grade} />}
        </td>
      );
    })}
    <td class="small">{phrase(readAs(input.unit).unit)}</td>
  </tr>
);

const modeOr = (value: string): string =>
  (text.loopModes as Readonly<Record<string, string>>)[value] ?? value;

const PartRow = ({ part: { name, held } }: { part: DifferingPart }) => (
  <tr>
    <th scope="row">{name === "" ? text.editing.plan : name}</th>
    {held.map((one, place) => (
      <td key={place} class="number">
        {heldWords(one)}
      </td>
    ))}
    <td class="small">{phrase(held.find((one) => one.what === "total")?.unit ?? "")}</td>
  </tr>
);

function heldWords(one: Held): string {
  if (one.what === "absent") return "–";
  return one.what === "total" ? text.compare.has(shown(one.total)) : text.compare[one.what];
}

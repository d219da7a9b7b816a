import { useState } from "preact/hooks";
import type { Field } from "../../scenario/fields";
import { usePage } from "../pageContext";
import { text } from "../text/text";
import { Slider } from "./slider";
import { TextField } from "./textField";

interface Props {
  readonly name: string;
  readonly fields: readonly Field[];
  readonly open?: boolean;
}

/** Assumptions under one heading, closed until asked for; the heading counts what was changed. */
export function Group({ name, fields, open = false }: Props) {
  const { working } = usePage();
  const [shown, setShown] = useState(open);
  const changed = fields.filter(({ path }) => path in working.set.value);
  return (
    <details class="group" open={shown} onToggle={(event) => setShown(event.currentTarget.open)}>
      <summary>
        <span class="group-name">{name}</span>
        {changed.length > 0 && (
          <span class="changed-count">{text.assumptions.changedCount(changed.length)}</span>
        )}
        <span class="group-size" aria-hidden="true">
          {fields.length}
        </span>
      </summary>
      {shown && (
        <div class="group-body">
          {fields.map((field) => (
            <AnyField key={field.path} field={field} />
          ))}
          {changed.length > 0 && (
            <button
              type="button"
              class="quiet"
              onClick={() => working.reset(changed.map(({ path }) => path))}
            >
              {text.assumptions.resetGroup}
            </button>
          )}
        </div>
      )}
    </details>
  );
}

/** The control that fits a field. */
export const AnyField = ({ field }: { field: Field }) =>
  typeof field.value === "number" ? <Slider field={field} /> : <TextField field={field} />;

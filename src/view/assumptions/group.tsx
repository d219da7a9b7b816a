import type { Field } from "../../scenario/fields";
import { usePage } from "../pageContext";
import { text } from "../text/text";
import { Section } from "./section";
import { Slider } from "./slider";
import { TextField } from "./textField";

/** Assumptions under one heading. */
export function Group({ name, fields }: { name: string; fields: readonly Field[] }) {
  const { working } = usePage();
  const changed = fields.filter(({ path }) => path in working.set.value);
  return (
    <Section
      name={name}
      size={fields.length}
      changed={changed.length}
      explained={text.assumptions.groupChanges[name]}
    >
      {fields.map((field) => (
        <AnyField key={field.path} field={field} />
      ))}
      {changed.length > 0 && (
        <button type="button" class="quiet" onClick={() => working.reset(changed.map(({ path }) => path))}>
          {text.assumptions.resetGroup}
        </button>
      )}
    </Section>
  );
}

/** The control that fits a field. */
export const AnyField = ({ field }: { field: Field }) =>
  typeof field.value === "number" ? <Slider field={field} /> : <TextField field={field} />;

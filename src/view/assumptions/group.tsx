import type { Field } from "../../scenario/fields";
import { WordsOf } from "../glossary/glossed";
import { usePage } from "../pageContext";
import { phrase } from "../state/spoken";
import { text } from "../text/text";
import { PathsPicker } from "./pathsPicker";
import { Section } from "./section";
import { Slider } from "./slider";
import { TextField } from "./textField";

/** Assumptions under one heading. */
export function Group({ name, fields }: { name: string; fields: readonly Field[] }) {
  const { working } = usePage();
  const changed = fields.filter(({ path }) => path in working.set.value);
  return (
    <Section name={name} size={fields.length} changed={changed.length} explained={changes(name)}>
      {fields.map((field) => (
        <AnyField key={field.path} field={field} />
      ))}
      {fields.some(({ path }) => path === "seed") && <PathsPicker />}
      <WordsOf text={fields.map(({ label }) => label).join(" · ")} />
      {changed.length > 0 && (
        <button type="button" class="quiet" onClick={() => working.reset(changed.map(({ path }) => path))}>
          {text.assumptions.resetGroup}
        </button>
      )}
    </Section>
  );
}

/** What a group changes, whatever the group is called in the language of the page. */
const changes = (name: string): string | undefined =>
  Object.entries(text.assumptions.groupChanges).find(([group]) => phrase(group) === name)?.[1];

/** The control that fits a field. */
export const AnyField = ({ field }: { field: Field }) =>
  typeof field.value === "number" ? <Slider field={field} /> : <TextField field={field} />;

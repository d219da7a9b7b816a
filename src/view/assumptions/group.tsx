import type { Field } from "../../scenario/fields";
import { WordsOf } from "../glossary/glossed";
import { usePage } from "../pageContext";
import { phrase } from "../state/spoken";
import { text } from "../text/text";
import { useRead } from "../useRead";
import { PathsPicker } from "./pathsPicker";
import { Section } from "./section";
import { Slider } from "./slider";
import { TextField } from "./textField";

/** Assumptions under one heading. */
export function Group({ name, fields }: { name: string; fields: readonly Field[] }) {
  const { working } = usePage();
  const isChanged = ({ path }: Field) => path in working.set.value;
  const changed = useRead(() => fields.filter(isChanged).length, [working, fields]);
  const reset = () => working.reset(fields.filter(isChanged).map(({ path }) => path));
  return (
    <Section name={name} size={fields.length} changed={changed} explained={changes(name)}>
      {fields.map((field) => (
        <AnyField key={field.path} field={field} />
      ))}
      {fields.some(({ path }) => path === "seed") && <PathsPicker />}
      <WordsOf text={fields.map(({ label }) => label).join(" · ")} />
      {changed > 0 && (
        <button type="button" class="quiet" onClick={reset}>
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

import { useId } from "preact/hooks";
import type { Field } from "../../scenario/fields";
import { settingValue } from "../../scenario/setting";
import { usePage } from "../pageContext";

/** A field whose value is a text, such as the seed. */
export function TextField({ field }: { field: Field }) {
  const { working } = usePage();
  const id = useId();
  const value = settingValue(working.set.value[field.path] ?? field.value);
  return (
    <div class="slider text-field" data-changed={value !== field.value} data-path={field.path}>
      <label for={id}>{field.label}</label>
      <input
        id={id}
        type="text"
        value={String(value)}
        maxLength={200}
        onChange={(event) => working.choose(field.path, event.currentTarget.value, field.value)}
      />
    </div>
  );
}

import { useId } from "preact/hooks";
import type { Field } from "../../scenario/fields";
import { settingValue } from "../../scenario/setting";
import { usePage } from "../pageContext";
import { text } from "../text/text";
import { useRead } from "../useRead";

/** A field whose value is a text: any, such as the seed, or one of a few. */
export function TextField({ field }: { field: Field }) {
  const { working } = usePage();
  const id = useId();
  const value = useRead(
    () => String(settingValue(working.set.value[field.path] ?? field.value)),
    [working, field],
  );
  const choose = (event: { readonly currentTarget: { readonly value: string } }) =>
    working.choose(field.path, event.currentTarget.value, field.value);
  return (
    <div class="slider text-field" data-changed={value !== field.value} data-path={field.path}>
      <label for={id} title={field.meaning}>
        {field.label}
      </label>
      {field.choices === undefined ? (
        <input id={id} type="text" value={value} maxLength={200} onChange={choose} />
      ) : (
        <select id={id} value={value} onChange={choose}>
          {field.choices.map((choice) => (
            <option key={choice} value={choice}>
              {text.assumptions.choices[choice] ?? choice}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}

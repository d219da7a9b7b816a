import { blankNumber } from "../../scenario/blank";
import type { EditableField } from "../../scenario/editable";
import { fields } from "../../scenario/fields";
import type { Part, PartList } from "../../scenario/parts";
import type { Quantity } from "../../scenario/quantity";
import { usePage } from "../pageContext";
import { startOf } from "../state/editing";
import { phrase, spoken } from "../state/spoken";
import { AnyField } from "../assumptions/group";
import { text } from "../text/text";
import { Choice } from "./choice";

interface Props {
  readonly list: PartList;
  readonly part: Part;
  readonly field: EditableField;
  readonly put: (next: unknown) => void;
}

/** Numbers of a party with each of several others, and a way to add one with another. */
export function NumberTable({ list, part, field: { key, holds }, put }: Props) {
  const { working } = usePage();
  if (holds.what !== "numbers") return null;
  const { parties } = working.drafted.value;
  const held = (part as unknown as Readonly<Record<string, Readonly<Record<string, Quantity>>>>)[key] ?? {};
  const start = `${startOf(list, part.id)}${key}.`;
  const free = parties.filter(({ id }) => id !== part.id && !(id in held));
  return (
    <fieldset class="number-table">
      <legend>{phrase(holds.meaning.label)}</legend>
      {fields(working.drafted.value)
        .filter(({ path }) => path.startsWith(start))
        .map((field) => {
          const other = parties.find(({ id }) => `${start}${id}` === field.path);
          return (
            <AnyField key={field.path} field={{ ...spoken(field), label: other?.name ?? field.label }} />
          );
        })}
      {free.length > 0 && (
        <Choice
          label={text.editing.addWith}
          value=""
          options={[{ id: "", name: text.editing.chooseOne }, ...free]}
          choose={(id) => id !== "" && put({ ...held, [id]: blankNumber(holds.meaning) })}
        />
      )}
    </fieldset>
  );
}

import { useId } from "preact/hooks";
import { usePage } from "../pageContext";

interface Props {
  readonly label: string;
  readonly chosen: string; // path
  readonly choose: (path: string) => void;
}

/** Chooses one of all numbers: those of the first view first, then by group. */
export function FieldPicker({ label, chosen, choose }: Props) {
  const { fields, groups } = usePage();
  const id = useId();
  const numbers = fields.value.filter(({ value }) => typeof value === "number");
  return (
    <label class="picker" for={id}>
      {label}
      <select id={id} value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
        {numbers
          .filter(({ first }) => first)
          .map((field) => (
            <option key={field.path} value={field.path}>
              {field.label}
            </option>
          ))}
        {groups.value.map(({ name, fields: members }) => (
          <optgroup key={name} label={name}>
            {members
              .filter(({ value, first }) => typeof value === "number" && !first)
              .map((field) => (
                <option key={field.path} value={field.path}>
                  {field.label}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

import { useId } from "preact/hooks";

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly choose: (id: string) => void;
}

/** One of several. A value that is none of them is shown all the same, so that nothing changes by being looked at. */
export function Choice({ label, hint, value, options, choose }: Props) {
  const id = useId();
  const known = options.some((option) => option.id === value);
  return (
    <div class="part-choice" title={hint}>
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {!known && <option value={value}>{value}</option>}
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}

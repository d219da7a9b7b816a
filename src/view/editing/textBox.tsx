import { useId, useState } from "preact/hooks";
import type { EditableField } from "../../scenario/editable";
import { shaped } from "../../scenario/shape";
import { text } from "../text/text";

interface Props {
  readonly field: EditableField;
  readonly label: string;
  readonly value: string | number | undefined;
  readonly put: (next: unknown) => void;
}

const long: ReadonlySet<string> = new Set(["note", "why"]);

/** A text, or a whole number, that is checked by its shape as it is typed; what is refused stays, marked, and changes nothing. */
export function TextBox({ field, label, value, put }: Props) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const said = value === undefined ? "" : String(value);
  const meant = (typed: string): unknown =>
    typed.trim() === "" && field.optional ? undefined : field.holds.what === "count" ? Number(typed) : typed;
  const [problem] = draft === null ? [] : shaped(field.shape, meant(draft)).problems;
  const accept = () => {
    if (draft === null || problem !== undefined) return;
    setDraft(null);
    if (draft !== said) put(meant(draft));
  };
  const common = {
    id,
    value: draft ?? said,
    "aria-invalid": problem !== undefined,
    "aria-describedby": `${id}-hint`,
    onInput: (event: { readonly currentTarget: { readonly value: string } }) =>
      setDraft(event.currentTarget.value),
    onBlur: accept,
  };
  return (
    <div class="part-text">
      <label for={id}>{label}</label>
      {long.has(field.key) ? (
        <textarea rows={3} {...common} />
      ) : (
        <input
          type="text"
          {...common}
          onKeyDown={(event) => {
            if (event.key === "Enter") accept();
            if (event.key === "Escape" && draft !== null) setDraft(null);
          }}
        />
      )}
      <span id={`${id}-hint`} class={problem === undefined ? "small" : "wrong"}>
        {problem === undefined
          ? text.editing.hints[field.key]
          : text.imports.expected(problem.expected, problem.got)}
      </span>
    </div>
  );
}

import { useId } from "preact/hooks";
import type { Field } from "../../scenario/fields";
import { usePage } from "../pageContext";
import { fieldAsRead } from "../state/readAs";
import { phrase } from "../state/spoken";
import { text } from "../text/text";
import { nudged, upAndDown } from "./nudge";
import { useDraft } from "./draft";
import { shown, toStore } from "./number";

interface Props {
  readonly field: Field;
  readonly value: number; // in its reader's unit
  readonly name: string;
}

/** Sets a value exactly, beyond the slider's scale too. What is refused stays, marked, until it is put right. */
export function NumberBox({ field: stored, value, name }: Props) {
  const { working } = usePage();
  const hint = useId();
  const field = fieldAsRead(stored);
  const original = Number(stored.value);
  const choose = (next: number) => working.choose(field.path, toStore(stored, next), original);
  const draft = useDraft(field, value, choose);
  const wrong = draft.wrong !== null;

  const nudge = (event: KeyboardEvent) => {
    if (event.key === "Enter") draft.accept();
    if (event.key === "Escape") draft.drop();
    const steps = upAndDown[event.key];
    if (steps === undefined) return;
    event.preventDefault();
    draft.drop();
    choose(nudged(field, value, steps));
  };

  return (
    <span class="number-box">
      <input
        type="text"
        inputMode="decimal"
        role="spinbutton"
        autocomplete="off"
        aria-label={name}
        aria-valuenow={value}
        aria-valuemin={field.min}
        aria-valuemax={field.max}
        aria-valuetext={text.assumptions.value(shown(value), phrase(field.unit))}
        aria-invalid={wrong}
        {...(wrong && { "aria-describedby": hint })}
        value={draft.text}
        onInput={(event) => draft.type(event.currentTarget.value)}
        onBlur={draft.accept}
        onKeyDown={nudge}
      />
      {wrong && (
        <span class="wrong" id={hint}>
          {draft.wrong}
        </span>
      )}
    </span>
  );
}

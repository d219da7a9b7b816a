import { useId, useState } from "preact/hooks";
import type { Field } from "../../scenario/fields";
import { usePage } from "../pageContext";
import { fieldAsRead } from "../state/readAs";
import { phrase } from "../state/spoken";
import { text } from "../text/text";
import { nudged, upAndDown } from "./nudge";
import { shown, toStore, typed } from "./number";

interface Props {
  readonly field: Field;
  readonly value: number; // in its reader's unit
  readonly name: string;
}

/** Sets a value exactly, beyond the slider's scale too. What is refused stays, marked, until it is put right. */
export function NumberBox({ field: stored, value, name }: Props) {
  const { working } = usePage();
  const hint = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const field = fieldAsRead(stored);
  const original = Number(stored.value);
  const read = draft === null ? null : typed(draft, field.min, field.max);
  const wrong = read !== null && "wrong" in read;

  const choose = (next: number) => {
    setDraft(null);
    working.choose(field.path, toStore(stored, next), original);
  };
  const accept = () => {
    if (read !== null && "value" in read) choose(read.value);
  };
  const nudge = (event: KeyboardEvent) => {
    if (event.key === "Enter") accept();
    if (event.key === "Escape") setDraft(null);
    const steps = upAndDown[event.key];
    if (steps === undefined) return;
    event.preventDefault();
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
        value={draft ?? shown(value)}
        onInput={(event) => setDraft(event.currentTarget.value)}
        onBlur={accept}
        onKeyDown={nudge}
      />
      {wrong && (
        <span class="wrong" id={hint}>
          {text.assumptions.limits(shown(field.min), shown(field.max))}
        </span>
      )}
    </span>
  );
}

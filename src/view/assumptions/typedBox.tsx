import { useId } from "preact/hooks";
import { useDraft } from "./draft";
import { upAndDown } from "./nudge";
import type { Takes } from "./typed";

interface Props {
  readonly label: string;
  readonly takes: Takes;
  readonly value: number;
  readonly said?: string; // the value with its unit
  readonly choose: (value: number) => void;
  readonly moved: (steps: number) => number; // the value that many steps on
}

/** A box for a number: typed, or moved by steps. What is refused stays, with the reason, until it is put right. */
export function TypedBox({ label, takes, value, said, choose, moved }: Props) {
  const reason = useId();
  const draft = useDraft(takes, value, choose);
  const wrong = draft.wrong !== null;
  const press = (event: KeyboardEvent) => {
    if (event.key === "Enter") draft.accept();
    if (event.key === "Escape") draft.drop();
    const steps = upAndDown[event.key];
    if (steps === undefined) return;
    event.preventDefault();
    draft.drop();
    choose(moved(steps));
  };
  return (
    <span class="number-box">
      <input
        type="text"
        inputMode="decimal"
        role="spinbutton"
        autocomplete="off"
        aria-label={label}
        aria-valuenow={Number(value.toPrecision(6))}
        aria-valuemin={takes.min}
        aria-valuemax={takes.max}
        {...(said !== undefined && { "aria-valuetext": said })}
        aria-invalid={wrong}
        {...(wrong && { "aria-describedby": reason })}
        value={draft.text}
        onInput={(event) => draft.type(event.currentTarget.value)}
        onBlur={draft.accept}
        onKeyDown={press}
      />
      {wrong && (
        <span class="wrong" id={reason}>
          {draft.wrong}
        </span>
      )}
    </span>
  );
}

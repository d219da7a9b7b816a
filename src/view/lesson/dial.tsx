import { useId } from "preact/hooks";
import { useDraft } from "../assumptions/draft";
import { upAndDown } from "../assumptions/nudge";

export interface DialProps {
  readonly label: string;
  readonly value: number;
  readonly max: number;
  readonly min?: number;
  readonly step?: number;
  /** The value in words: "$10", "30 %". */
  readonly said: string;
  readonly set: (value: number) => void;
  /** Told when the hand lets go, where an answer takes time. */
  readonly letGo?: (value: number) => void;
}

/** A slider of a small model, with a box for the exact number. */
export function Dial({ label, value, min = 0, max, step = 1, said, set, letGo }: DialProps) {
  const id = useId();
  const range = { min, max, step, value };
  const place = (100 * (value - min)) / (max - min);
  const type = (typed: number) => {
    set(typed);
    letGo?.(typed);
  };
  const draft = useDraft({ min, max }, value, type);
  const press = (event: KeyboardEvent) => {
    if (event.key === "Enter") draft.accept();
    if (event.key === "Escape") draft.drop();
    const steps = upAndDown[event.key];
    if (steps === undefined) return;
    event.preventDefault();
    draft.drop();
    type(Math.min(max, Math.max(min, value + steps * step)));
  };
  return (
    <div class="dial">
      <label for={id}>{label}</label>
      <div class="dial-row">
        <div class="slider-track">
          <svg class="track" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
            <rect class="rail" x="0" y="5" width="100" height="2" />
            <rect class="way" x="0" y="5" width={place} height="2" />
          </svg>
          <input
            id={id}
            type="range"
            {...range}
            aria-valuetext={said}
            onInput={(event) => set(event.currentTarget.valueAsNumber)}
            onChange={(event) => letGo?.(event.currentTarget.valueAsNumber)}
          />
        </div>
        <span class="number-box">
          <input
            type="text"
            inputMode="decimal"
            role="spinbutton"
            autocomplete="off"
            aria-label={label}
            aria-valuenow={value}
            aria-valuemin={min}
            aria-valuemax={max}
            aria-invalid={draft.wrong !== null}
            {...(draft.wrong !== null && { "aria-describedby": `${id}-wrong` })}
            value={draft.text}
            onInput={(event) => draft.type(event.currentTarget.value)}
            onBlur={draft.accept}
            onKeyDown={press}
          />
          {draft.wrong !== null && (
            <span class="wrong" id={`${id}-wrong`}>
              {draft.wrong}
            </span>
          )}
        </span>
      </div>
    </div>
  );
}

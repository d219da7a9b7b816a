import { useId } from "preact/hooks";
import { TypedBox } from "../assumptions/typedBox";

export interface DialProps {
  readonly label: string;
  readonly value: number;
  readonly max: number;
  readonly min?: number;
  readonly step?: number;
  /** The value in words: "$10", "30 %". */
  readonly said: string;
  /** Beside the label, for those who see; others hear it with the value. */
  readonly unit?: "$" | "%";
  readonly set: (value: number) => void;
  /** Told when the hand lets go, where an answer takes time. */
  readonly letGo?: (value: number) => void;
}

/** A slider of a small model, with a box for the exact number. */
export function Dial({ label, value, min = 0, max, step = 1, said, unit, set, letGo }: DialProps) {
  const id = useId();
  const range = { min, max, step, value };
  const place = (100 * (value - min)) / (max - min);
  const type = (typed: number) => {
    set(typed);
    letGo?.(typed);
  };
  return (
    <div class="dial">
      <label for={id}>
        {label}
        {unit !== undefined && (
          <span class="unit" aria-hidden="true">
            {unit}
          </span>
        )}
      </label>
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
        <TypedBox
          label={label}
          takes={{ min, max }}
          value={value}
          said={said}
          choose={type}
          moved={(steps) => Math.min(max, Math.max(min, value + steps * step))}
        />
      </div>
    </div>
  );
}

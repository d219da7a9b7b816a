import { useEffect, useState } from "preact/hooks";
import { pressed } from "../pressed";
import { text } from "../text/text";

interface Props {
  readonly place: number; // of the quarter
  readonly last: number;
  readonly said: string; // the quarter in words
  readonly move: (place: number) => void;
}

const pace = 700; // milliseconds a quarter

/** Moves through the quarters: a slider, steps, and play where the reader has not asked for less motion. */
export function Quarters({ place, last, said, move }: Props) {
  const [playing, setPlaying] = useState(false);
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  useEffect(() => {
    if (!playing) return;
    if (place >= last) return setPlaying(false);
    const next = setTimeout(() => move(place + 1), pace);
    return () => clearTimeout(next);
  }, [playing, place, last, move]);
  const go = (to: number) => {
    setPlaying(false);
    move(Math.max(0, Math.min(last, to)));
  };
  const play = () => {
    if (!playing && place >= last) move(0);
    setPlaying(!playing);
  };
  return (
    <>
      <span class="flows-steps">
        <button
          type="button"
          class="quiet"
          aria-label={text.flows.before}
          {...pressed(() => go(place - 1), place === 0)}
        >
          ‹
        </button>
        <input
          type="range"
          min={0}
          max={last}
          value={place}
          aria-label={text.flows.quarter}
          aria-valuetext={said}
          onInput={(event) => go(event.currentTarget.valueAsNumber)}
        />
        <button
          type="button"
          class="quiet"
          aria-label={text.flows.after}
          {...pressed(() => go(place + 1), place === last)}
        >
          ›
        </button>
      </span>
      {!still && (
        <button type="button" class="quiet" aria-pressed={playing} onClick={play}>
          {text.flows.play}
        </button>
      )}
      <span class="flows-quarter" aria-hidden="true">
        {said}
      </span>
    </>
  );
}

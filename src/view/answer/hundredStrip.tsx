import { useMemo } from "preact/hooks";

interface Counts {
  readonly fails: number;
  readonly cuts: number;
  readonly pays: number;
}

const kindOf = (place: number, { fails, cuts }: Counts): string =>
  place < fails ? "fails" : place < fails + cuts ? "cuts" : "pays";

/** A hundred strokes, one a future. It repeats the sentence above it, so it is hidden from those who hear that. */
export const HundredStrip = ({ fails, cuts, pays }: Counts) =>
  useMemo(
    () => (
      <svg class="hundred" viewBox="0 0 400 20" preserveAspectRatio="none" aria-hidden="true">
        {Array.from({ length: 100 }, (_, place) => (
          <rect
            key={place}
            class={kindOf(place, { fails, cuts, pays })}
            x={4 * place}
            y="0"
            width="2.6"
            height="20"
          />
        ))}
      </svg>
    ),
    [fails, cuts, pays],
  );

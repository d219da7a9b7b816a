/** The largest of a stream of numbers with their places in it. */
export interface Worst {
  /** Consecutive numbers, the first of them at place `first`. */
  take(x: ArrayLike<number>, first: number): void;
  /** The largest, in descending order, of equal ones the first. */
  held(): readonly { readonly value: number; readonly place: number }[];
}

/** Keeps the `count` largest; memory in proportion to `count`, not to the stream. */
export function worst(count: number): Worst {
  let held: { value: number; place: number }[] = [];
  let threshold = -Infinity;
  const trim = () => {
    held = held.sort((a, b) => b.value - a.value || a.place - b.place).slice(0, count);
    if (held.length === count) threshold = held[count - 1].value;
  };
  return {
    take(x, first) {
      for (let i = 0; i < x.length; i++) if (x[i] > threshold) held.push({ value: x[i], place: first + i });
      if (held.length > 2 * count) trim();
    },
    held() {
      trim();
      return held;
    },
  };
}

/** A value with the values before it and the values taken back, the nearest last in both. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
}

const longest = 200;

/** A history that begins with one value. */
export const startHistory = <T>(present: T): History<T> => ({ past: [], present, future: [] });

/** The next value; what had been taken back is gone. At most 200 steps are kept. */
export const step = <T>({ past, present }: History<T>, next: T): History<T> => ({
  past: [...past, present].slice(-longest),
  present: next,
  future: [],
});

/** One step back, or the same history where there is none. */
export function undo<T>(history: History<T>): History<T> {
  const previous = history.past.at(-1);
  if (previous === undefined) return history;
  return { past: history.past.slice(0, -1), present: previous, future: [...history.future, history.present] };
}

/** One step forward again, or the same history where nothing was taken back. */
export function redo<T>(history: History<T>): History<T> {
  const next = history.future.at(-1);
  if (next === undefined) return history;
  return { past: [...history.past, history.present], present: next, future: history.future.slice(0, -1) };
}

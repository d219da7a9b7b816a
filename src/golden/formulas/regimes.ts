export interface Regimes {
  /** Long-run share of time in each of the two states. */
  readonly stationary: readonly [number, number];
  /** Mean length of a stay in each, in steps. */
  readonly durations: readonly [number, number];
}

/** A two-state Markov chain (Hamilton 1989): stay0 and stay1 are the chances to stay in state 0 and 1 for a step. */
export function regimes(stay0: number, stay1: number): Regimes {
  const leave = 2 - stay0 - stay1;
  return {
    stationary: [(1 - stay1) / leave, (1 - stay0) / leave],
    durations: [1 / (1 - stay0), 1 / (1 - stay1)],
  };
}

/** Probabilities of the two states after so many steps from a known one. */
export function regimeAfter(stay0: number, stay1: number, steps: number, start: number): [number, number] {
  let first = start === 0 ? 1 : 0;
  for (let step = 0; step < steps; step++) first = first * stay0 + (1 - first) * (1 - stay1);
  return [first, 1 - first];
}

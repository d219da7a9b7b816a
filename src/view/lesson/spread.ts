import { debtRank } from "../../network/contagion/debtRank";

/** Firms in the ring. */
export const firms = 3;

/** Share of what the next firm has that it loses with the one before it, and what the first loses to begin with. */
export interface Shock {
  readonly exposure: number;
  readonly first: number; // share of what the first firm has
}

/** How far it goes; shares of what each firm has, a number a firm. */
export interface Spread {
  readonly once: readonly number[]; // passed on once by each
  readonly inTheEnd: readonly number[];
  readonly gain: number; // what comes back of a loss once it has gone round; from 1 on it feeds itself
  readonly all: number; // share of what the three have together
}

/** Passes a loss round a ring of three equal firms until it has died out or everything is lost. */
export function spread({ exposure, first }: Shock): Spread {
  const impact = [
    [0, exposure, 0],
    [0, 0, exposure],
    [exposure, 0, 0],
  ];
  const { singleHit, linear, spectralRadius } = debtRank(impact, [1 / 3, 1 / 3, 1 / 3], [first, 0, 0]);
  const all = linear.reduce((sum, lost) => sum + lost, 0) / firms;
  return { once: singleHit, inTheEnd: linear, gain: spectralRadius ** firms, all };
}

/** The whole loss at evenly spaced exposures from 0 to `most`. */
export const spreadOver = (
  first: number,
  most: number,
  points: number,
): readonly (readonly [number, number])[] =>
  Array.from({ length: points }, (_, k) => {
    const exposure = (most * k) / (points - 1);
    return [exposure, spread({ exposure, first }).all];
  });

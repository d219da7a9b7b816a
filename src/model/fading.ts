import { choose, greater, Lane, splat } from "#lane";

// Integrals over a step of what fades at the rate k. Where it hardly fades their closed forms lose digits, and eight terms of
// their series in x = k · step lose none.

/** Where x is below this. */
export const NEAR = 0.02;

/** Of e^(-kt) over the step: (1 - e^-x)/k, `left` being e^-x. */
export function reachOf(k: Lane, step: Lane, left: Lane): Lane {
  const x = k * step;
  return choose(x < splat(NEAR), step * (splat(1) - x * faded(x)), (splat(1) - left) / k);
}

/** Of the `reach` up to each moment of the step: (step - reach)/k. */
export function sharedOf(k: Lane, step: Lane, reach: Lane): Lane {
  const x = k * step;
  return choose(x < splat(NEAR), step * step * faded(x), (step - reach) / k);
}

/** Of the square of that: (step - 2 reach + reachSquared)/k^2, `reachSquared` being the reach at twice the rate. */
export function carriedOf(k: Lane, step: Lane, reach: Lane, reachSquared: Lane): Lane {
  const x = k * step;
  const carried = greater(splat(0), step - splat(2) * reach + reachSquared) / (k * k);
  return choose(x < splat(NEAR), step * step * step * fadedTwice(x), carried);
}

/** 1/2! - x/3! + x^2/4! - ... */
function faded(x: Lane): Lane {
  return (
    splat(1 / 2) -
    x *
      (splat(1 / 6) -
        x *
          (splat(1 / 24) -
            x *
              (splat(1 / 120) -
                x *
                  (splat(1 / 720) - x * (splat(1 / 5040) - x * (splat(1 / 40320) - x * splat(1 / 362880)))))))
  );
}

/** The sum over n from 2 of (-1)^n (2^n - 2) x^(n-2) / (n + 1)!. */
function fadedTwice(x: Lane): Lane {
  return (
    splat(1 / 3) -
    x *
      (splat(1 / 4) -
        x *
          (splat(7 / 60) -
            x *
              (splat(1 / 24) -
                x *
                  (splat(31 / 2520) -
                    x * (splat(1 / 320) - x * (splat(127 / 181440) - x * splat(17 / 120960)))))))
  );
}

import { Lane, splat } from "#lane";

/** Below this the closed forms lose digits, and eight terms of their series lose none. */
export const NEAR = 0.02;

/** (1 - e^-x)/x = 1 - x/2! + x^2/3! - ...: what is there on average while it fades by e^-x. */
export function fading(x: Lane): Lane {
  return splat(1.0) - x * faded(x);
}

/** (1 - fading(x))/x = 1/2! - x/3! + x^2/4! - ... */
export function faded(x: Lane): Lane {
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

/** (1 - 2 fading(x) + fading(2x))/x^2: the sum over n from 2 of (-1)^n (2^n - 2) x^(n-2) / (n + 1)!. */
export function fadedTwice(x: Lane): Lane {
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

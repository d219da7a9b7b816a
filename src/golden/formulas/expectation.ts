import { normalDensity } from "../../arithmetic/normal";
import { integral } from "./quadrature";

/** Mean of a function of one random number, by quadrature. */
export type Expectation = (f: (x: number) => number) => number;

/** Over the uniform on (0, 1). */
export const overUniform: Expectation = (f) => integral(f, 0, 1);

const REACH = 14;
const STEPS = 8;

/** Over the standard normal: the trapezoid rule, whose error falls faster than any power for smooth functions. */
export const overNormal: Expectation = (f) => {
  let sum = 0;
  for (let i = -REACH * STEPS; i <= REACH * STEPS; i++) sum += f(i / STEPS) * normalDensity(i / STEPS);
  return sum / STEPS;
};

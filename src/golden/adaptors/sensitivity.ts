import * as v from "valibot";
import { normalDelta } from "../formulas/borgonovo";
import { gVariance, ishigamiVariance } from "../formulas/testFunctions";
import { morris } from "../../stats/morris";
import { sobolIndices } from "../../stats/sobolIndices";
import { adaptor, closedForm, integer, matrix, number, numbers } from "../adaptor";
import { indicesOf } from "../indices";

const functions = {
  "linear-plus-product": ([x1, x2]: readonly number[]) => x1 + 2 * x2 + x1 * x2,
  "product-plus-linear": ([x1, x2, x3]: readonly number[]) => x1 * x2 + 2 * x3,
};
/** Of points in the unit cube. */
const ishigami = (a: number, b: number) => (u: readonly number[]) => {
  const [x1, x2, x3] = u.map((each) => Math.PI * (2 * each - 1));
  const sine = Math.sin(x2);
  return Math.sin(x1) * (1 + b * x3 * x3 * x3 * x3) + a * sine * sine;
};

const name = v.picklist(["linear-plus-product", "product-plus-linear"]);

export const sensitivity = [
  closedForm("gsa.borgonovo-delta", { coefficients: numbers }, ({ coefficients }) => ({
    delta: normalDelta(coefficients),
  })),
  closedForm("gsa.estimators", { function: name, A: matrix, B: matrix }, ({ function: f, A, B }) => {
    const { fA, fB, variance, first, total } = sobolIndices(functions[f], A, B);
    return { fA, fB, variance, first, total };
  }),
  closedForm(
    "gsa.morris",
    { X: matrix, Y: numbers, pointsPerTrajectory: integer },
    ({ X, Y, pointsPerTrajectory }) => {
      const { mu, muStar, sigma } = morris(X, Y, pointsPerTrajectory);
      return { mu, muStar, sigma };
    },
  ),
  adaptor("gsa.sobol-indices.ishigami", { a: number, b: number }, ({ a, b }) => {
    const { mean, first, total, basePoints } = indicesOf(3, ishigami(a, b));
    // all but the second input together, less what the first and the third do alone
    const interaction13 = 1 - total[1] - first[0] - first[2];
    return { values: { mean, variance: ishigamiVariance(a, b), first, total, interaction13 }, basePoints };
  }),
  adaptor("gsa.sobol-indices.g", { a: numbers }, ({ a }) => {
    const g = (u: readonly number[]) =>
      u.reduce((product, x, k) => (product * (Math.abs(4 * x - 2) + a[k])) / (1 + a[k]), 1);
    const { first, total, basePoints } = indicesOf(a.length, g);
    return { values: { variance: gVariance(a), first, total }, basePoints };
  }),
];

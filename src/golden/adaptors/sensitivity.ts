import * as v from "valibot";
import { normalDelta } from "../../stats/borgonovo";
import { ishigamiIndices } from "../../stats/ishigami";
import { morris } from "../../stats/morris";
import { productIndices } from "../../stats/productIndices";
import { sobolIndices } from "../../stats/sobolIndices";
import { closedForm, integer, matrix, number, numbers } from "../adaptor";

const functions = {
  "linear-plus-product": ([x1, x2]: readonly number[]) => x1 + 2 * x2 + x1 * x2,
  "product-plus-linear": ([x1, x2, x3]: readonly number[]) => x1 * x2 + 2 * x3,
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
  closedForm("gsa.sobol-indices.ishigami", { a: number, b: number }, ({ a, b }) => ({
    ...ishigamiIndices(a, b),
  })),
  closedForm("gsa.sobol-indices.g", { a: numbers }, ({ a }) => ({
    ...productIndices(a.map((each) => 1 / (3 * (1 + each) * (1 + each)))),
  })),
];

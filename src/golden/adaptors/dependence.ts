import * as v from "valibot";
import { cholesky } from "../../draws/cholesky";
import { nearestCorrelation } from "../../draws/correlation";
import { gaussianJoint, studentJoint, studentTailDependence } from "../formulas/copula";
import { worstDefaultRate } from "../formulas/vasicek";
import { closedForm, correlation, fraction, matrix, numbers, positive } from "../adaptor";

/** A pivot of that share of its diagonal entry leaves nine digits after the point of its root. */
const LEAST_PIVOT = 1e-14;

export const dependence = [
  closedForm("dependence.cholesky", { A: matrix }, ({ A }) => ({ factor: cholesky(A, LEAST_PIVOT) })),
  closedForm(
    "dependence.copula.joint",
    { pd: v.tuple([fraction, fraction]), rho: correlation, nu: positive },
    ({ pd: [p1, p2], rho, nu }) => ({
      gaussian: gaussianJoint(p1, p2, rho),
      student: studentJoint(p1, p2, rho, nu),
    }),
  ),
  closedForm("dependence.copula.tail", { nu: numbers, rho: numbers }, ({ nu, rho }) => ({
    lambda: nu.map((degrees, i) => studentTailDependence(rho[i], degrees)),
  })),
  closedForm("dependence.nearest-correlation", { A: matrix }, ({ A }) => {
    const { matrix: X, distance } = nearestCorrelation(A);
    return { X, frobeniusDistance: distance };
  }),
  closedForm("dependence.one-factor", { pd: fraction, rho: fraction, q: fraction }, ({ pd, rho, q }) => ({
    wcdr: worstDefaultRate(pd, rho, q),
  })),
];

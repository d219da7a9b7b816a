import { cholesky } from "../../draws/cholesky";
import { nearestCorrelation } from "../../draws/correlation";
import { gaussianJoint, studentJoint, studentTailDependence } from "../formulas/copula";
import { worstDefaultRate } from "../formulas/vasicek";
import { closedForm, matrix, number, numbers } from "../adaptor";

export const dependence = [
  closedForm("dependence.cholesky", { A: matrix }, ({ A }) => ({ factor: cholesky(A) })),
  closedForm(
    "dependence.copula.joint",
    { pd: numbers, rho: number, nu: number },
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
  closedForm("dependence.one-factor", { pd: number, rho: number, q: number }, ({ pd, rho, q }) => ({
    wcdr: worstDefaultRate(pd, rho, q),
  })),
];

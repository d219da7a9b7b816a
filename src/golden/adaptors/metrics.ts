import { roundTrip } from "../../stats/roundTrip";
import { closedForm, number } from "../adaptor";
import { gaussianCoVaR } from "../formulas/gaussianCoVaR";

export const metrics = [
  closedForm("metrics.covar", { q: number, sigmaSystem: number, rho: number }, ({ q, sigmaSystem, rho }) => {
    const { coVaR, deltaCoVaR } = gaussianCoVaR(q, sigmaSystem, rho);
    return { CoVaR: coVaR, deltaCoVaR };
  }),
  closedForm("metrics.round-trip", { investment: number, purchase: number }, ({ investment, purchase }) => ({
    ...roundTrip(investment, purchase),
  })),
];

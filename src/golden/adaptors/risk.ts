import * as v from "valibot";
import { TailRisk } from "../../stats/expectedShortfall";
import { sampleTail } from "../formulas/sampleTail";
import { exponentialTail, lognormalTail, normalTail, studentTail } from "../formulas/tailRisk";
import { closedForm, number, numbers } from "../adaptor";

/** Absent for a distribution without that parameter. */
const optional = v.optional(number);
const distribution = v.picklist(["normal", "student", "exponential", "lognormal"]);

const named = ({ valueAtRisk, shortfall }: TailRisk) => ({ VaR: valueAtRisk, ES: shortfall });

export const risk = [
  closedForm(
    "risk.expected-shortfall.closed-form",
    { distribution, alpha: number, nu: optional, mu: optional, sigma: optional },
    ({ distribution: name, alpha, nu = NaN, mu = NaN, sigma = NaN }) => {
      switch (name) {
        case "normal":
          return named(normalTail(alpha));
        case "student":
          return named(studentTail(alpha, nu));
        case "exponential":
          return named(exponentialTail(alpha));
        case "lognormal":
          return named(lognormalTail(alpha, mu, sigma));
      }
    },
  ),
  closedForm("risk.expected-shortfall.sample", { losses: numbers, alpha: number }, ({ losses, alpha }) =>
    named(sampleTail(losses, alpha)),
  ),
];

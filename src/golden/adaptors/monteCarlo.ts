import * as v from "valibot";
import { exponential } from "../../arithmetic/exponential";
import { overNormal, overUniform } from "../formulas/expectation";
import { bridgeTouch } from "../formulas/firstPassage";
import { varianceReduction } from "../formulas/varianceReduction";
import { closedForm, number } from "../adaptor";

const name = v.picklist(["exp-uniform", "square-uniform", "exp-normal"]);

export const monteCarlo = [
  closedForm("mc.antithetic-control", { function: name }, ({ function: f }) => {
    switch (f) {
      case "exp-uniform":
        return { ...varianceReduction(overUniform, exponential, (u) => 1 - u) };
      case "square-uniform":
        return {
          ...varianceReduction(
            overUniform,
            (u) => u * u,
            (u) => 1 - u,
          ),
        };
      case "exp-normal":
        return { ...varianceReduction(overNormal, exponential, (z) => -z) };
    }
  }),
  closedForm(
    "mc.brownian-bridge-barrier",
    { x0: number, x1: number, barrier: number, sigma: number, dt: number },
    ({ x0, x1, barrier, sigma, dt }) => ({ probability: bridgeTouch(x0, x1, barrier, sigma, dt) }),
  ),
];

import * as v from "valibot";
import { circularFlow } from "../../network/flows/circularFlow";
import { finnCycling } from "../../network/flows/finn";
import { outputFor, supplyChain } from "../../network/flows/leontief";
import { closedForm, matrix, numbers } from "../adaptor";

export const circularity = [
  closedForm("metrics.circular-flow", { F: matrix }, ({ F }) => ({ ...circularFlow(F) })),
  closedForm("metrics.finn-cycling", { F: matrix, inflows: numbers }, ({ F, inflows }) => ({
    ...finnCycling(F, inflows),
  })),
  closedForm(
    "metrics.leontief",
    { Z: matrix, output: numbers, finalDemand: v.optional(numbers) },
    ({ Z, output, finalDemand }) => {
      const chain = supplyChain(Z, output);
      return { ...chain, ...(finalDemand && { newOutput: outputFor(chain, finalDemand) }) };
    },
  ),
];

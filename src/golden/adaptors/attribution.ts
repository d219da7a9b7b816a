import { loopGain } from "../../stats/loopGain";
import { pairedDifference } from "../../stats/pairedDifference";
import { shapley } from "../../stats/shapley";
import { spectralRadius } from "../../stats/spectralRadius";
import { closedForm, integer, matrix, numbers } from "../adaptor";

export const attribution = [
  closedForm("attribution.common-random-numbers", { x: numbers, y: numbers }, ({ x, y }) => {
    const { mean, pairedError, independentError } = pairedDifference(x, y);
    return { meanDifference: mean, pairedSE: pairedError, independentSE: independentError };
  }),
  closedForm("attribution.loop-gain", { J: matrix, shock: numbers }, ({ J, shock }) => ({
    ...loopGain(J, shock),
    spectralRadius: spectralRadius(J),
  })),
  closedForm("attribution.shapley", { players: integer, values: numbers }, ({ players, values }) => {
    const phi = shapley(players, values);
    return { phi, sum: phi.reduce((sum, one) => sum + one, 0) };
  }),
];

import { momentsOf, standardError } from "../../stats/moments";
import { shortfallErrorRootN } from "../../stats/expectedShortfall";
import { orderStatisticRanks } from "../../stats/orderStatistic";
import { ascending, quantile, QuantileType } from "../../stats/quantile";
import { normalQuantileErrorRootN } from "../formulas/quantileError";
import { normalTail, normalTailVariance } from "../formulas/tailRisk";
import { wilson } from "../../stats/wilson";
import { closedForm, integer, integers, number, numbers } from "../adaptor";

export const estimator = [
  closedForm("estimator.batch-means", { x: numbers, batchSize: integer }, ({ x, batchSize }) => {
    const batches = Math.floor(x.length / batchSize);
    const batch = (b: number) => x.slice(b * batchSize, (b + 1) * batchSize);
    const means = Array.from({ length: batches }, (_, b) => momentsOf(batch(b)).mean);
    const all = momentsOf(means);
    return { batchMeans: means, mean: all.mean, standardError: standardError(all) };
  }),
  closedForm(
    "estimator.binomial-ci",
    { successes: integers, trials: integers, confidence: number },
    ({ successes, trials, confidence }) => {
      const intervals = successes.map((k, i) => wilson(k, trials[i], confidence));
      return { lower: intervals.map(({ low }) => low), upper: intervals.map(({ high }) => high) };
    },
  ),
  closedForm("estimator.cvar-se", { alpha: number }, ({ alpha }) => {
    const risk = normalTail(alpha);
    const tailVariance = normalTailVariance(alpha);
    const standardErrorRootN = shortfallErrorRootN(alpha, risk, tailVariance);
    return { VaR: risk.valueAtRisk, ES: risk.shortfall, tailVariance, standardErrorRootN };
  }),
  closedForm(
    "estimator.quantile-ci",
    { n: integer, p: number, confidence: number },
    ({ n, p, confidence }) => {
      const { lower, upper, coverage } = orderStatisticRanks(n, p, confidence);
      return { lowerRank: lower, upperRank: upper, coverage };
    },
  ),
  closedForm("estimator.quantile-definition", { x: numbers, p: numbers }, ({ x, p }) => {
    const sorted = ascending(x);
    const ofType = (type: QuantileType) => p.map((share) => quantile(sorted, share, type));
    return { type1: ofType(1), type5: ofType(5), type6: ofType(6), type7: ofType(7), type8: ofType(8) };
  }),
  closedForm("estimator.quantile-se", { p: numbers }, ({ p }) => ({
    standardErrorRootN: p.map(normalQuantileErrorRootN),
  })),
];

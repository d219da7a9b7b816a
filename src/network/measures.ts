import { roundTrip } from "../stats/roundTrip";
import { clearNetwork } from "./clear";
import { communicability } from "./contagion/communicability";
import { debtRank } from "./contagion/debtRank";
import { defaultCascade } from "./contagion/defaultCascade";
import { equityLoss } from "./contagion/equityLoss";
import { type NetworkDocument, sized } from "./document";
import { circularFlow } from "./flows/circularFlow";
import { finnCycling } from "./flows/finn";
import { outputFor, supplyChain } from "./flows/leontief";
import { crossHoldings } from "./holdings/crossHoldings";
import { dependency } from "./holdings/dependency";
import { failureCascade } from "./holdings/failureCascade";
import { seniorityClearing } from "./holdings/seniority";
import { lacking, measure, type Measure } from "./measure";
import { valuations } from "./valuations";

const noHoldings = (firms: readonly unknown[]) => firms.map(() => firms.map(() => 0));

const measures: readonly Measure[] = [
  measure("clearing", ["L", "externalAssets"], clearNetwork),
  measure("seniority", ["externalAssets", "layers"], ({ externalAssets, layers, equityHoldings }) =>
    seniorityClearing(externalAssets, layers, equityHoldings ?? noHoldings(externalAssets)),
  ),
  measure(
    "crossHoldings",
    ["externalAssets", "debtFace", "equityHoldings", "debtHoldings"],
    ({ externalAssets, debtFace, equityHoldings, debtHoldings }) =>
      crossHoldings(externalAssets, debtFace, equityHoldings, debtHoldings),
  ),
  measure("dependency", ["L", "heldFraction"], ({ L, heldFraction }) => dependency(L, heldFraction)),
  measure(
    "failureCascade",
    ["L", "heldFraction", "assets", "referenceAssets", "theta", "costShare"],
    ({ L, heldFraction, assets, referenceAssets, theta, costShare }) =>
      failureCascade(dependency(L, heldFraction), assets, referenceAssets, theta, costShare),
  ),
  measure(
    "defaultCascade",
    ["L", "externalAssets", "externalLiabilities"],
    ({ L, externalAssets, externalLiabilities, recovery }) =>
      defaultCascade(L, externalAssets, externalLiabilities, recovery),
  ),
  measure("communicability", ["L", "buffer"], ({ L, buffer }) => communicability(L, buffer)),
  measure("debtRank", ["W", "weights", "initialStress"], ({ W, weights, initialStress }) =>
    debtRank(W, weights, initialStress),
  ),
  measure("equityLoss", ["L", "externalAssets", "externalLiabilities", "shock"], equityLoss),
  measure("valuations", ["L", "externalAssets", "externalLiabilities", "shock"], valuations),
  measure("circularFlow", ["F"], ({ F }) => circularFlow(F)),
  measure("finnCycling", ["F", "inflows"], ({ F, inflows }) => finnCycling(F, inflows)),
  measure("supplyChain", ["Z", "output"], ({ Z, output, finalDemand }) => {
    const chain = supplyChain(Z, output);
    return finalDemand ? { ...chain, newOutput: outputFor(chain, finalDemand) } : chain;
  }),
  measure("roundTrip", ["investment", "purchase"], ({ investment, purchase }) =>
    roundTrip(investment, purchase),
  ),
];

export interface NetworkMeasures {
  /** Each measure that the document has the keys for, by name. */
  readonly measures: Readonly<Record<string, object>>;
  /** Why one of them has no answer. */
  readonly unanswered: Readonly<Record<string, string>>;
  /** For each other measure the keys that it would need besides. */
  readonly lacking: Readonly<Record<string, readonly string[]>>;
}

/**
 * Everything that a document lets be said of its network: clearing, contagion, cross-holdings and circularity. Throws a
 * RangeError that names a list or matrix whose size is not the number of firms.
 */
export function networkMeasures(document: NetworkDocument): NetworkMeasures {
  const known = sized(document);
  const answers: Record<string, object> = {};
  const unanswered: Record<string, string> = {};
  const without: Record<string, readonly string[]> = {};
  for (const { name, needs, of } of measures) {
    const missing = lacking(known, needs);
    if (missing.length > 0) {
      without[name] = missing;
      continue;
    }
    try {
      answers[name] = of(known);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      unanswered[name] = error.message;
    }
  }
  return { measures: answers, unanswered, lacking: without };
}

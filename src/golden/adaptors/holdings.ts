import * as v from "valibot";
import { crossHoldings } from "../../network/holdings/crossHoldings";
import { dependency } from "../../network/holdings/dependency";
import { failureCascade } from "../../network/holdings/failureCascade";
import { seniorityClearing } from "../../network/holdings/seniority";
import { closedForm, matrix, number, numbers } from "../adaptor";

const held = { L: matrix, heldFraction: number };

export const holdings = [
  closedForm(
    "clearing.seniority+cross-equity",
    { externalAssets: numbers, layers: v.array(matrix), equityHoldings: v.optional(matrix) },
    ({ externalAssets, layers, equityHoldings }) => {
      const none = externalAssets.map(() => externalAssets.map(() => 0));
      return { ...seniorityClearing(externalAssets, layers, equityHoldings ?? none) };
    },
  ),
  closedForm(
    "clearing.cross-holdings",
    { externalAssets: numbers, debtFace: numbers, equityHoldings: matrix, debtHoldings: matrix },
    ({ externalAssets, debtFace, equityHoldings, debtHoldings }) => ({
      ...crossHoldings(externalAssets, debtFace, equityHoldings, debtHoldings),
    }),
  ),
  closedForm("clearing.cross-holdings.egj.dependency", held, ({ L, heldFraction }) => ({
    dependency: dependency(L, heldFraction),
  })),
  closedForm(
    "clearing.cross-holdings.egj.cascade",
    { ...held, assets: numbers, referenceAssets: numbers, theta: number, costShare: number },
    ({ L, heldFraction, assets, referenceAssets, theta, costShare }) => ({
      ...failureCascade(dependency(L, heldFraction), assets, referenceAssets, theta, costShare),
    }),
  ),
];

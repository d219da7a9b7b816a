import type { NetworkDocument } from "../network/document";
import { paidBy, receivedBy, shareOf, sum } from "../network/matrix";
import { networkMeasures, type NetworkMeasures } from "../network/measures";
import { dealing } from "../scenario/dealing";
import type { Scenario } from "../scenario/scenario";
import { inflows, moneyIn, yearOf } from "./circularity";
import type { Run } from "./run";

/** What is owed for goods and services; all else that flows is equity. */
const BILLS = ["takeOrPay", "purchase", "revenueShare", "onwardOrder"];

/** The firms of a scenario, what they owe each other in a year, and what can be said of it when the obligor is lost. */
export interface OwnNetwork {
  readonly year: string;
  readonly document: NetworkDocument;
  readonly answers: NetworkMeasures;
}

/**
 * The network of a run's mean money in a year. A firm's claims are the bills of that year; its buffer (the cash of one
 * without) is its equity when all pay, which sets what it has and owes outside. The shock takes all that the obligor has.
 */
export function ownNetwork(run: Run, scenario: Scenario, year = yearOf(run.headline.quarter)): OwnNetwork {
  const document = documentOf(run, scenario, year);
  const { L, externalAssets, externalLiabilities, shock, recovery } = document;
  const left = externalAssets.map((assets, i) => assets - shock[i]);
  const lost = networkMeasures({ ...bare, L, externalAssets: left, externalLiabilities, recovery });
  const answers = networkMeasures(document);
  const { defaultCascade } = lost.measures;
  const measures = { ...answers.measures, ...(defaultCascade !== undefined && { defaultCascade }) };
  return { year, document, answers: { ...answers, measures } };
}

const bare = { rho: 1, alpha: 1, beta: 1, outsideRank: "pari-passu" } as const;

function documentOf({ quarters, flows }: Run, scenario: Scenario, year: string) {
  const { obligor, assumptions } = scenario;
  const parties = dealing(scenario);
  const firms = parties.map(({ id }) => id);
  const between = moneyIn(year, quarters, flows);
  const matrix = (of: (from: string, to: string) => number) =>
    firms.map((from) => firms.map((to) => (from === to ? 0 : of(from, to))));
  const F = matrix((from, to) => between(from, to));
  const L = matrix((from, to) => between(from, to, BILLS));
  const [claims, debts] = [receivedBy(L), paidBy(L)];
  const buffer = parties.map(({ id, lossBuffer, cash }) =>
    id === obligor ? assumptions["cash.start"].value : (lossBuffer?.value ?? cash?.value ?? 0),
  );
  const externalAssets = buffer.map((own, i) => Math.max(0, own + debts[i] - claims[i]));
  const externalLiabilities = buffer.map((own, i) => Math.max(0, claims[i] - debts[i] - own));
  const debtFace = debts.map((debt, i) => debt + externalLiabilities[i]);
  const fromOutside = inflows(F, firms, between);
  const lost = (i: number) => firms[i] === obligor;
  return {
    ...bare,
    alpha: assumptions["claims.assetsKept"].value,
    beta: assumptions["claims.receiptsKept"].value,
    firms,
    ...{ L, F, externalAssets, externalLiabilities, buffer, debtFace },
    recovery: assumptions["claims.recovery"].value,
    shock: externalAssets.map((assets, i) => (lost(i) ? assets : 0)),
    inflows: fromOutside,
    Z: firms.map((_, i) => firms.map((__, j) => L[j][i])), // goods go the other way than bills
    output: receivedBy(F).map((received, i) => received + fromOutside[i]),
    W: L.map((row) => row.map((bill, j) => Math.min(1, shareOf(bill, buffer[j])))),
    weights: buffer.map((own) => shareOf(own, sum(buffer))),
    initialStress: firms.map((_, i) => (lost(i) ? 1 : 0)),
    equityHoldings: firms.map((id) => parties.map(({ stake }) => (id === obligor ? (stake?.value ?? 0) : 0))),
    debtHoldings: L.map((row, i) => row.map((bill) => shareOf(bill, debtFace[i]))),
  };
}

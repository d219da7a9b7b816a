import { assumptions } from "../../scenario/assumptions";
import { quartersBetween } from "../../scenario/quarter";
import type { Scenario } from "../../scenario/scenario";
import { steps } from "../../scenario/step";
import { limited } from "../../scenario/limited";
import { amountsOf } from "./amounts";
import { contractNumbers, isAbsent, isVendor } from "./contractNumbers";
import { limitNumbers } from "./margin";
import { shareNumbers } from "./shares";
import { owners } from "./streams";

/** How a run departs from the scenario as signed: the risk-priced measure shifts the mean of every factor. */
export interface Measure {
  readonly riskPriced: boolean;
}

/**
 * The numbers of a tape, as lists that follow each other, in the order in which the world reads them (src/model/world.ts); `heard` says which streams of
 * draws are held at their plan.
 */
export function numbersOf(
  scenario: Scenario,
  correlations: readonly (readonly number[])[],
  measure: Measure,
  heard: readonly number[],
): readonly (readonly number[])[] {
  const parties = scenario.parties;
  const perParty = (of: (party: Scenario["parties"][number]) => number) => [0, ...parties.map(of)];
  const own = [
    ...assumptions.map(({ id }) => assumed(scenario, id)),
    steps.indexOf(scenario.step),
    correlations[1]?.[0] ?? 0,
    ...scenario.factors.map(({ priceOfRisk }) => (measure.riskPriced ? priceOfRisk.value : 0)),
    ...heard,
    ...amountsOf(scenario.schedules["compute.training"], scenario),
    strengthOf(scenario, "funding-reflex"),
    strengthOf(scenario, "vendor-equity"),
    ...roundShares(scenario),
    strengthOf(scenario, "capacity-build"),
    ...scenario.jumps.flatMap(({ rate, size, spread: sizes }) => [rate.value, size.value, sizes.value]),
    ...perParty(({ id, cash }) => (id === scenario.obligor ? assumed(scenario, "cash.start") : cash.value)),
    ...perParty(({ id, line }) => (id === scenario.obligor ? 0 : (line?.value ?? 0))),
    ...perParty(({ lossBuffer }) => lossBuffer?.value ?? Number.MAX_VALUE),
    ...perParty(({ stakeValue }) => stakeValue?.value ?? 0),
    ...owners(scenario).flatMap(({ ownCash, ownCashVolatility }) => [
      ownCash?.value ?? 0,
      ownCashVolatility?.value ?? 0,
    ]),
    strengthOf(scenario, "backlog-reflex"),
    strengthOf(scenario, "warrants"),
    ...shareNumbers(scenario, assumed(scenario, "market.volatility")),
    strengthOf(scenario, "margin"),
    ...limited(scenario).flatMap((party) => limitNumbers(party, isAbsent(scenario, "margin"))),
  ];
  const last = [quartersBetween(scenario.start, scenario.headline), scenario.moneyScale];
  return [own, contractNumbers(scenario), last];
}

/**
 * Shares of the vendors' part of a round, the outside first, which takes what no party has a share of. Absent, what
 * vendors would give was never offered, and nobody else gives it; what pure investors give has nothing to do with it.
 */
function roundShares(scenario: Scenario): number[] {
  const shares = scenario.parties.map(({ roundShare }) => roundShare?.value ?? 0);
  const sum = shares.reduce((total, share) => total + share, 0);
  const absent = isAbsent(scenario, "vendor-equity");
  const given = shares.map((share, i) =>
    absent && isVendor(scenario, scenario.parties[i].id) ? 0 : share / Math.max(1, sum),
  );
  return [Math.max(0, 1 - sum), ...given];
}

/** A loop that is exogenised, absent or not in the scenario has no response. */
function strengthOf(scenario: Scenario, id: string): number {
  const loop = scenario.loops.find((other) => other.id === id);
  return loop?.mode === "as-signed" ? loop.strength.value : 0;
}

/** The value of an assumption. */
function assumed(scenario: Scenario, id: string): number {
  const quantity = scenario.assumptions[id];
  if (!quantity) throw new Error(`scenario ${scenario.id}: assumption ${id} is missing`);
  return quantity.value;
}

import { assumptions } from "../../scenario/assumptions";
import type { Contract } from "../../scenario/contracts";
import { quartersBetween } from "../../scenario/quarter";
import type { Quantity } from "../../scenario/quantity";
import type { Scenario } from "../../scenario/scenario";
import { ranks } from "../../scenario/seniority";
import { steps } from "../../scenario/step";
import { limited } from "../../scenario/limited";
import { amountsOf, levelsOf } from "./amounts";
import { capacityPlaces, placesOf } from "./structure";
import { limitNumbers, marginLoanNumbers } from "./margin";
import { shareNumbers } from "./shares";
import { warrantNumbers } from "./warrant";
import { owners } from "./streams";

/** How a run departs from the scenario as signed: the risk-priced measure shifts the mean of every factor. */
export interface Measure {
  readonly riskPriced: boolean;
}

/**
 * The numbers of a tape, in the order in which the world reads them (src/model/world.ts); `heard` says which streams of
 * draws are held at their plan.
 */
export function numbersOf(
  scenario: Scenario,
  correlations: readonly (readonly number[])[],
  measure: Measure,
  heard: readonly number[],
): number[] {
  const parties = scenario.parties;
  const perParty = (of: (party: Scenario["parties"][number]) => number) => [0, ...parties.map(of)];
  return [
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
    ...scenario.contracts.flatMap((contract) => contractNumbers(contract, scenario)),
    quartersBetween(scenario.start, scenario.headline),
    scenario.moneyScale,
  ];
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

const isVendor = ({ parties }: Scenario, id: string) =>
  parties.find((party) => party.id === id)?.role === "vendor";

/** A loop that is exogenised, absent or not in the scenario has no response. */
function strengthOf(scenario: Scenario, id: string): number {
  const loop = scenario.loops.find((other) => other.id === id);
  return loop?.mode === "as-signed" ? loop.strength.value : 0;
}

const isAbsent = (scenario: Scenario, id: string) =>
  scenario.loops.find((loop) => loop.id === id)?.mode === "absent";

/** The value of an assumption. */
function assumed(scenario: Scenario, id: string): number {
  const quantity = scenario.assumptions[id];
  if (!quantity) throw new Error(`scenario ${scenario.id}: assumption ${id} is missing`);
  return quantity.value;
}

const valueOf = (quantity: Quantity | undefined, otherwise: number) => quantity?.value ?? otherwise;

function contractNumbers(contract: Contract, scenario: Scenario): number[] {
  switch (contract.kind) {
    case "takeOrPay":
      return [...capacityNumbers(contract, scenario), contract.take.value];
    case "purchase":
      return capacityNumbers(contract, scenario);
    case "tranche":
      return trancheNumbers(contract, scenario);
    case "revenueShare":
      return [
        contract.rate.value,
        quartersBetween(scenario.start, contract.end),
        contract.cap.value,
        contract.paid.value,
      ];
    case "onwardOrder": {
      const { share, lead, firm, debt, rate, tenor } = contract;
      // Absent, nobody ever lent to builders: they pay out of their own cash.
      const borrowed = isAbsent(scenario, "capacity-build") ? 0 : debt.value;
      return [share.value, lead.value, firm.value, borrowed, rate.value, tenor.value];
    }
    case "loan":
      return loanNumbers(contract, scenario);
    case "guarantee":
      return [contract.cap, contract.atOnce, contract.term].map(({ value }) => value);
    case "marginLoan":
      return marginLoanNumbers(contract, isAbsent(scenario, "margin"));
    case "warrant":
      return [
        ...warrantNumbers(contract, isAbsent(scenario, "warrants")),
        ...gigawattsOf(contract.contract, scenario),
      ];
  }
}

function capacityNumbers(
  contract: Extract<Contract, { kind: "takeOrPay" | "purchase" }>,
  scenario: Scenario,
): number[] {
  const { scale, firm, conditional, option, holds, slip, lag, paidDirect, tail, seniority, claim, payable } =
    contract;
  return [
    contract.cutOrder,
    scale.low ?? scale.value,
    scale.value,
    scale.high ?? scale.value,
    ...[firm, conditional, option, holds, slip, lag, paidDirect, tail].map(({ value }) => value),
    ranks.indexOf(seniority ?? "unsecured"),
    claim === "lease" ? 1 : 0,
    payable === "scheduled" ? 1 : 0,
    ...amountsOf(contract.schedule, scenario),
  ];
}

const loanNumbers = (
  { principal, rate, repaid, paidOut, maturity, rollover, seniority }: Extract<Contract, { kind: "loan" }>,
  { start }: Scenario,
): number[] => [
  principal.value,
  rate.value,
  repaid.value,
  paidOut === undefined ? -1 : quartersBetween(start, paidOut),
  quartersBetween(start, maturity),
  rollover.value,
  ranks.indexOf(seniority ?? "secured"),
];

const CONDITIONS = ["dated", "perGigawatt", "listing", "met"];

function trancheNumbers(contract: Extract<Contract, { kind: "tranche" }>, scenario: Scenario): number[] {
  const capacities = capacityPlaces(scenario);
  const vendors = scenario.contracts.filter(({ id, to }) => capacities.has(id) && to === contract.from);
  const schedule =
    contract.condition === "perGigawatt"
      ? gigawattsOf(contract.contract, scenario)
      : amountsOf(contract.schedule, scenario);
  return [
    CONDITIONS.indexOf(contract.condition),
    isAbsent(scenario, "vendor-equity") && isVendor(scenario, contract.from) ? 0 : contract.holds.value,
    contract.inKind.value,
    capacities.get(vendors[0]?.id ?? "") ?? -1,
    valueOf(contract.amount, 0),
    valueOf(contract.limit, Number.MAX_VALUE),
    capacities.get(contract.contract ?? "") ?? 0,
    contract.deadline ? quartersBetween(scenario.start, contract.deadline) : scenario.quarters,
    valueOf(contract.rate, 0),
    valueOf(contract.hurdle, 0),
    valueOf(contract.leastPrice, 0),
    placesOf(scenario).get(contract.priceOf ?? contract.from) ?? 0,
    valueOf(contract.mostLost, Number.MAX_VALUE),
    valueOf(contract.mostDebt, Number.MAX_VALUE),
    ...schedule,
  ];
}

/** Announced gigawatts of a contract at each quarter's end; none if it has none. */
function gigawattsOf(id: string | undefined, scenario: Scenario): readonly number[] {
  const watched = scenario.contracts.find((contract) => contract.id === id);
  return levelsOf(watched && "gigawatts" in watched ? watched.gigawatts : undefined, scenario);
}

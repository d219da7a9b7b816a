import type { Contract } from "../../scenario/contracts";
import { quartersBetween } from "../../scenario/quarter";
import type { Quantity } from "../../scenario/quantity";
import type { Scenario } from "../../scenario/scenario";
import { ranks } from "../../scenario/seniority";
import { amountsOf, levelsOf } from "./amounts";
import { marginLoanNumbers } from "./margin";
import { capacityPlaces, placesOf } from "./structure";
import { warrantNumbers } from "./warrant";
import { whileSame } from "./whileSame";

/** What the numbers of contracts follow from. */
type Within = Pick<Scenario, "start" | "quarters" | "contracts" | "loops" | "parties">;

/** The numbers of all contracts, one after another: sliders of the firm leave them as they are. */
export const contractNumbers = whileSame(
  { start: true, quarters: true, contracts: true, loops: true, parties: true },
  (scenario: Within): readonly number[] =>
    scenario.contracts.flatMap((contract) => ofContract(contract, scenario)),
);

export const isVendor = ({ parties }: Pick<Scenario, "parties">, id: string) =>
  parties.find((party) => party.id === id)?.role === "vendor";

export const isAbsent = ({ loops }: Pick<Scenario, "loops">, id: string) =>
  loops.find((loop) => loop.id === id)?.mode === "absent";

const valueOf = (quantity: Quantity | undefined, otherwise: number) => quantity?.value ?? otherwise;

function ofContract(contract: Contract, scenario: Within): number[] {
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
  scenario: Within,
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
  { start }: Within,
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

function trancheNumbers(contract: Extract<Contract, { kind: "tranche" }>, scenario: Within): number[] {
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
function gigawattsOf(id: string | undefined, scenario: Within): readonly number[] {
  const watched = scenario.contracts.find((contract) => contract.id === id);
  return levelsOf(watched && "gigawatts" in watched ? watched.gigawatts : undefined, scenario);
}

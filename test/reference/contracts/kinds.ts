import type { Contract } from "../../../src/scenario/contracts";
import type { Purchase, TakeOrPay } from "../../../src/scenario/contracts/capacity";
import type { Guarantee } from "../../../src/scenario/contracts/guarantee";
import type { Loan } from "../../../src/scenario/contracts/loan";
import type { MarginLoan } from "../../../src/scenario/contracts/marginLoan";
import type { OnwardOrder } from "../../../src/scenario/contracts/onwardOrder";
import type { RevenueShare } from "../../../src/scenario/contracts/revenueShare";
import type { Tranche } from "../../../src/scenario/contracts/tranche";
import type { Warrant } from "../../../src/scenario/contracts/warrant";
import type { Scenario } from "../../../src/scenario/scenario";

export type CapacityContract = TakeOrPay | Purchase;

export const isCapacity = (contract: Contract): contract is CapacityContract =>
  contract.kind === "takeOrPay" || contract.kind === "purchase";

/** The contracts of a scenario by what they do. Throws an Error that names one of a kind that is not known here. */
export function contractsOf({ contracts }: Scenario) {
  const capacities: CapacityContract[] = [];
  const tranches: Tranche[] = [];
  const shares: RevenueShare[] = [];
  const orders: OnwardOrder[] = [];
  const loans: Loan[] = [];
  const guarantees: Guarantee[] = [];
  const warrants: Warrant[] = [];
  const marginLoans: MarginLoan[] = [];
  for (const contract of contracts) {
    if (isCapacity(contract)) capacities.push(contract);
    else if (contract.kind === "tranche") tranches.push(contract);
    else if (contract.kind === "revenueShare") shares.push(contract);
    else if (contract.kind === "onwardOrder") orders.push(contract);
    else if (contract.kind === "loan") loans.push(contract);
    else if (contract.kind === "guarantee") guarantees.push(contract);
    else if (contract.kind === "warrant") warrants.push(contract);
    else if (contract.kind === "marginLoan") marginLoans.push(contract);
    else throw new Error(`reference: no kind of contract such as ${JSON.stringify(contract)}`);
  }
  return { capacities, tranches, shares, orders, loans, guarantees, warrants, marginLoans };
}

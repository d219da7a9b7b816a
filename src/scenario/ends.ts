import type { Contract } from "./contracts";
import { listed } from "./listed";
import type { Scenario } from "./scenario";

/** Customers, staff, power, tax and capital markets: who is always there, and is no party of a file. */
export const OUTSIDE = "outside";

/** The fields in which contracts name a party. */
export const ends = ["from", "to", "lender", "shares", "priceOf"] as const;
export type End = (typeof ends)[number];

/** What one must be to stand at an end. The vendor is that of the contract of capacity that is named. */
export type Who = "obligor" | "firm" | "party" | "listed" | "vendor" | "outside";

/**
 * Who may stand where in each kind of contract: those to whom the model gives a meaning there (docs/model.md). It knows one
 * customer, whose capacity, revenue and equity are the obligor's; nothing that the outside owes is ever short.
 */
export const standing: Readonly<Record<Contract["kind"], Partial<Record<End, readonly Who[]>>>> = {
  takeOrPay: { from: ["obligor"], to: ["firm", "outside"] },
  purchase: { from: ["obligor"], to: ["firm", "outside"] },
  tranche: { from: ["firm", "outside"], to: ["obligor"], priceOf: ["listed"] },
  revenueShare: { from: ["obligor"], to: ["firm", "outside"] },
  onwardOrder: { from: ["vendor"], to: ["party", "outside"], lender: ["outside", "firm"] },
  loan: { from: ["outside", "party"], to: ["party"] },
  guarantee: { from: ["firm"], to: ["vendor"] },
  warrant: { from: ["listed"], to: ["obligor"] },
  marginLoan: { from: ["outside", "party"], to: ["firm"], shares: ["obligor", "listed"] },
};

export const words: Readonly<Record<Who, string>> = {
  obligor: "the obligor",
  firm: "a firm other than the obligor",
  party: "any party",
  listed: "a listed party, with a market value and a volatility or beta",
  vendor: "the firm that is the vendor of the contract named",
  outside: `"${OUTSIDE}"`,
};

/** Nobody deals with itself, nor borrows on its own shares. */
export const apartFrom: Partial<Record<End, End>> = { to: "from", lender: "from", shares: "to" };

/** Who stands at an end of a contract, if anybody does. */
export const idAt = (contract: Contract, end: End): string | undefined =>
  (contract as Partial<Record<End, string>>)[end];

/** The ids that may stand at an end of a contract, the likeliest first; none where it has no such end. */
export function allowed(scenario: Scenario, contract: Contract, end: End): readonly string[] {
  const other = apartFrom[end];
  const ids = (standing[contract.kind][end] ?? []).flatMap((who) => idsOf(who, scenario, contract));
  return other === undefined ? ids : ids.filter((id) => id !== idAt(contract, other));
}

function idsOf(who: Who, scenario: Scenario, contract: Contract): readonly string[] {
  const { parties, obligor } = scenario;
  const firms = parties.map(({ id }) => id).filter((id) => id !== obligor);
  switch (who) {
    case "obligor":
      return [obligor];
    case "firm":
      return firms;
    case "party":
      return [...firms, obligor];
    case "listed":
      return listed(scenario).map(({ id }) => id);
    case "vendor":
      return firms.filter((id) => id === vendorOf(scenario, contract));
    case "outside":
      return [OUTSIDE];
  }
}

const vendorOf = ({ contracts }: Scenario, contract: Contract): string | undefined =>
  "contract" in contract ? contracts.find(({ id }) => id === contract.contract)?.to : undefined;

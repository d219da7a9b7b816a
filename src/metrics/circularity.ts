import { circularFlow } from "../network/flows/circularFlow";
import { finnCycling } from "../network/flows/finn";
import type { Flow, Run } from "./run";

/** One who invests in its own customer, within a year, bn USD. */
export interface InvestingVendor {
  readonly vendor: string;
  readonly customer: string;
  readonly invested: number; // equity that the vendor pays in; what it gives as services is not money
  readonly given: number; // what the customer has by selling shares that the vendor granted: no money of the vendor's
  readonly billed: number; // what the customer pays it for capacity
  readonly roundTripShare: number | null; // invested and given over billed; null if nothing is billed
}

/** How circular the mean flows of a year are; not the mean of how circular each future is. */
export interface CircularityOfYear {
  readonly year: string;
  readonly vendors: readonly InvestingVendor[];
  /** Share of the money coming to parties that has been there before (Finn 1976); null if none of it is from outside. */
  readonly finnIndex: number | null;
  /** Most money between parties that can be explained as going round in closed cycles, bn USD, and its share of theirs. */
  readonly maxCirculation: number;
  readonly circularShare: number;
}

/** Everybody who is not a party, and whose money is neither followed nor said to return. */
const OUTSIDE = "outside";
const EQUITY = ["tranche", "round"];
/** Shares granted: the market pays when they are sold, the vendor's other shareholders by dilution. */
const SHARES = ["warrant"];
const BILLS = ["takeOrPay", "purchase"];

/** Mean money from one to another in a year, of all contracts or of some kinds. */
type Between = (from: string, to: string, kinds?: readonly string[]) => number;

/** Circularity of a run's money, along contracts and into the obligor's funding rounds, by calendar year. */
export function circularity({ quarters, flows }: Run): CircularityOfYear[] {
  const parties = [...new Set(flows.flatMap(({ from, to }) => [from, to]))].filter((id) => id !== OUTSIDE);
  return [...new Set(quarters.map(yearOf))].map((year) => {
    const between = moneyIn(year, quarters, flows);
    const F = parties.map((from) => parties.map((to) => between(from, to)));
    const { maxCirculation, circularShare } = circularFlow(F);
    const finnIndex = finnIndexOf(F, inflows(F, parties, between));
    return { year, vendors: investingVendors(flows, between), finnIndex, maxCirculation, circularShare };
  });
}

export const yearOf = (quarter: string): string => quarter.slice(0, 4);

/** Mean money from one to another in a year. */
export function moneyIn(year: string, quarters: readonly string[], flows: readonly Flow[]): Between {
  const amount = ({ byQuarter }: Flow) =>
    byQuarter.reduce((total, money, q) => (yearOf(quarters[q]) === year ? total + money : total), 0);
  return (from, to, kinds) =>
    flows
      .filter((flow) => flow.from === from && flow.to === to && (kinds?.includes(flow.kind) ?? true))
      .reduce((total, flow) => total + amount(flow), 0);
}

/**
 * Money that comes to each party from outside: along contracts, and what it pays beyond all that comes to it along
 * contracts, which it has from its customers, its lenders or its cash.
 */
export function inflows(
  F: readonly (readonly number[])[],
  parties: readonly string[],
  between: Between,
): number[] {
  return parties.map((party, i) => {
    const known = between(OUTSIDE, party);
    const received = F.reduce((total, row) => total + row[i], known);
    const paid = F[i].reduce((total, money) => total + money, between(party, OUTSIDE));
    return known + Math.max(0, paid - received);
  });
}

function finnIndexOf(F: readonly (readonly number[])[], from: readonly number[]): number | null {
  try {
    return finnCycling(F, from).finnIndex;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function investingVendors(flows: readonly Flow[], between: Between): InvestingVendor[] {
  const tranches = flows.filter(
    ({ kind, from }) => [...EQUITY, ...SHARES].includes(kind) && from !== OUTSIDE,
  );
  const first = tranches.filter(
    ({ from, to }, k) => tranches.findIndex((other) => other.from === from && other.to === to) === k,
  );
  return first.map(({ from: vendor, to: customer }) => {
    const invested = between(vendor, customer, EQUITY);
    const given = between(vendor, customer, SHARES);
    const billed = between(customer, vendor, BILLS);
    const roundTripShare = billed > 0 ? (invested + given) / billed : null;
    return { vendor, customer, invested, given, billed, roundTripShare };
  });
}

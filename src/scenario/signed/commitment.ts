import type { Contract } from "../contracts";
import { type Shares, sharesOf } from "../firmness";
import type { Quantity } from "../quantity";
import type { Schedule } from "../schedule";
import { fallingDue } from "./fallingDue";

/** What only the future tells, where a contract fixes no amounts. */
export const hanging = {
  revenueShare: "revenue",
  onwardOrder: "bill of a contract",
  guarantee: "bills left unpaid",
  warrant: "delivery and share price",
  marginLoan: "call of the lender",
  perGigawatt: "delivery",
  listing: "listing",
  met: "its conditions",
} as const;

/** One contract as it was signed, before any future is simulated. */
export interface Commitment {
  readonly contract: Contract;
  readonly payer: string; // id of a party, or "outside"
  readonly payee: string;
  /** bn USD in each of the years; null where nothing is fixed, and then `hangsOn` says what that hangs on. */
  readonly byYear: readonly number[] | null;
  readonly hangsOn: (typeof hanging)[keyof typeof hanging] | null;
  /** bn USD beyond the last of the years. */
  readonly later: number;
  /** Shares that bind, hang on a condition and may be ordered; null for kinds without such parts. */
  readonly parts: Shares | null;
  /** What the amounts rest on; of what is not fixed the figure that is agreed, such as a rate or a cap. */
  readonly basis: Quantity | Schedule;
}

/** A contract as it was signed, read for some calendar years; `start` is the first quarter that is simulated. */
export function commitment(contract: Contract, start: string, years: readonly number[]): Commitment {
  const due = fallingDue(contract, start);
  const lent = contract.kind === "loan" || contract.kind === "marginLoan"; // what is told is what comes back
  const beyond = [...(due ?? [])].filter(([year]) => year > (years.at(-1) ?? 0));
  return {
    contract,
    payer: lent ? contract.to : contract.from,
    payee: lent ? contract.from : contract.to,
    byYear: due === null ? null : years.map((year) => due.get(year) ?? 0),
    hangsOn: due === null ? hangsOn(contract) : null,
    later: sum(beyond.map(([, amount]) => amount)),
    parts: sharesOf(contract),
    basis: basisOf(contract),
  };
}

function hangsOn(contract: Contract): Commitment["hangsOn"] {
  const what = contract.kind === "tranche" ? contract.condition : contract.kind;
  return what in hanging ? hanging[what as keyof typeof hanging] : null;
}

function basisOf(contract: Contract): Quantity | Schedule {
  switch (contract.kind) {
    case "takeOrPay":
    case "purchase":
      return contract.schedule;
    case "tranche":
      return (contract.condition === "dated" ? contract.schedule : contract.amount) ?? contract.holds;
    case "revenueShare":
      return contract.rate;
    case "onwardOrder":
      return contract.share;
    case "loan":
    case "marginLoan":
      return contract.principal;
    case "guarantee":
      return contract.cap;
    case "warrant":
      return contract.size;
  }
}

/** What falls due in the years of the table, bn USD; 0 where nothing is fixed. */
export const dueIn = ({ byYear }: Pick<Commitment, "byYear">): number => sum(byYear ?? []);

export const sum = (amounts: readonly number[]): number =>
  amounts.reduce((total, amount) => total + amount, 0);

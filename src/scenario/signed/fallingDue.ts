import type { Contract } from "../contracts";
import type { Loan } from "../contracts/loan";
import { addQuarters } from "../quarter";
import type { Schedule } from "../schedule";

/** Amounts, bn USD, by calendar year. */
export type ByYear = ReadonlyMap<number, number>;

/**
 * What a contract says will be paid in each calendar year, bn USD: schedules as they were announced, of which the payer bears
 * the part that it pays itself, and what loans have to be paid back, without interest. Null where it hangs on what happens.
 * `start` is the scenario's first quarter, from which on loans are repaid.
 */
export function fallingDue(contract: Contract, start: string): ByYear | null {
  switch (contract.kind) {
    case "takeOrPay":
    case "purchase":
      return scheduled(contract.schedule, contract.paidDirect.value);
    case "tranche":
      return contract.condition === "dated" ? scheduled(contract.schedule, 1) : null;
    case "loan":
      return repaid(contract, start);
    case "revenueShare":
    case "onwardOrder":
    case "guarantee":
    case "warrant":
    case "marginLoan":
      return null;
  }
}

/** A schedule's whole years, and its single quarters in the years that they belong to, times a share. */
function scheduled({ years = {}, quarters = {} }: Partial<Schedule> = {}, share: number): ByYear {
  const sums = new Map<number, number>();
  for (const [time, amount] of Object.entries({ ...years, ...quarters }))
    add(sums, yearOf(time), share * amount);
  return sums;
}

/** Equal parts from the first quarter in which it is owed, and the rest at maturity, as in src/model/contracts/loan.ts. */
function repaid({ principal, repaid: share, paidOut, maturity }: Loan, start: string): ByYear {
  const sums = new Map<number, number>();
  const first = paidOut === undefined ? start : addQuarters(paidOut, 1);
  let owed = principal.value;
  for (let quarter = first; quarter < maturity && owed > 0; quarter = addQuarters(quarter, 1)) {
    const part = Math.min((share.value / 4) * principal.value, owed);
    add(sums, yearOf(quarter), part);
    owed -= part;
  }
  add(sums, yearOf(maturity), owed);
  return sums;
}

const add = (sums: Map<number, number>, year: number, amount: number): void =>
  void sums.set(year, (sums.get(year) ?? 0) + amount);

/** Of a year, or of a quarter such as "2026Q4". */
export const yearOf = (time: string): number => Number(time.slice(0, 4));

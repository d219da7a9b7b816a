import type { Run } from "../../metrics/run";
import type { PartyMark, Reading } from "../chart";

const BILLS = ["takeOrPay", "purchase"];

/** What is paid to one vendor for capacity and hardware, bn USD a quarter, mean over all futures. */
export interface Bills {
  readonly party: PartyMark;
  readonly byQuarter: readonly number[];
}

/** The obligor's vendors with what they are paid, the largest first. */
export function billsOf({ flows, quarters }: Run, { parties, obligor }: Reading): Bills[] {
  return parties
    .map((party) => {
      const own = flows.filter(
        ({ kind, from, to }) => BILLS.includes(kind) && from === obligor && to === party.id,
      );
      const byQuarter = quarters.map((_, q) => own.reduce((sum, flow) => sum + (flow.byQuarter[q] ?? 0), 0));
      return { party, byQuarter };
    })
    .filter(({ byQuarter }) => totalOf(byQuarter) > 0)
    .sort((a, b) => totalOf(b.byQuarter) - totalOf(a.byQuarter));
}

export const totalOf = (amounts: readonly number[]): number => amounts.reduce((sum, x) => sum + x, 0);

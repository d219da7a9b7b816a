import type { Scenario } from "../../../src/scenario/scenario";
import { type Amounts, amountsOf, through } from "../amounts";
import { QUARTER, type Terms } from "../terms";
import type { CapacityContract } from "./kinds";
import { type Amount, type Parts, partsOf, split } from "./parts";

/** What a capacity contract says, worked out once for all paths. Amounts are those that the firm itself pays. */
export interface Deal {
  readonly contract: CapacityContract;
  readonly parts: Parts;
  /** S(q) */
  readonly schedule: Amounts;
  /** The largest amount of the schedule. */
  readonly most: number;
  /** The schedule at its central size. */
  readonly announced: (quarter: number) => Amount;
  /** docs/model.md, 5: what the firm plans to be billed. */
  readonly planned: Amounts;
  /** docs/model.md, 8: present value of the schedule after a quarter, at size 1. */
  readonly rest: (quarter: number) => Amount;
  /** The part of it that may be claimed of a lease where the law caps claims. */
  readonly allowed: (quarter: number) => Amount;
}

export function dealOf(contract: CapacityContract, scenario: Scenario, terms: Terms): Deal {
  const { quarters } = scenario;
  const { commitments, claims } = terms;
  const { scale, holds, paidDirect, tail } = contract;
  const parts = partsOf(contract, commitments.firmness);
  const schedule = amountsOf(contract.schedule, scenario);
  const at = (quarter: number, size: number): Amount =>
    split(schedule(quarter) * paidDirect.value, schedule(0) * paidDirect.value, size);
  const announced = (quarter: number): Amount => at(quarter, scale.value * commitments.scale);
  const left = (quarter: number): number => quarters - 1 - quarter + 4 * tail.value;
  const worth = (of: (quarter: number) => number, rate: number) => {
    const amounts = Array.from({ length: quarters }, (_, quarter) =>
      present((n) => at(quarter + n, 1), of(quarter), rate),
    );
    return (quarter: number): Amount => amounts[quarter];
  };
  return {
    contract,
    parts,
    schedule,
    most: paidDirect.value * Math.max(...Array.from({ length: quarters }, (_, quarter) => schedule(quarter))),
    announced,
    planned: through(quarters, (quarter) => planned(announced(quarter), parts, holds.value)),
    rest: worth(left, claims.discount),
    allowed: worth((quarter) => Math.min(left(quarter), Math.max(4, Math.min(0.15 * left(quarter), 12))), 0),
  };
}

/** Conditional parts in full where they run today, by their odds where they are to be added. */
const planned = ({ running, added }: Amount, { firm, conditional }: Parts, holds: number): number =>
  running * (firm + conditional) + added * (firm + conditional * holds);

/** Present value of the amounts of the next quarters, the last of which may be no whole one. */
function present(amount: (n: number) => Amount, quarters: number, rate: number): Amount {
  const discount = 1 / (1 + rate * QUARTER);
  const worth = { running: 0, added: 0 };
  for (let n = 1; n < quarters + 1; n++) {
    const { running, added } = amount(n);
    const part = Math.min(1, quarters + 1 - n) * discount ** n;
    worth.running += part * running;
    worth.added += part * added;
  }
  return worth;
}

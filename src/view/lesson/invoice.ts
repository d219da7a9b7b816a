import { clearNetwork } from "../../network/clear";

/** Cash that the supplier has beside what the customer pays. */
export const reserve = 2;

/** A customer with money of its own, the supplier's bill to it, and what the supplier owes others; dollars. */
export interface Invoice {
  readonly own: number;
  readonly bill: number;
  readonly owed: number;
}

/** Who pays what of it. */
export interface Settled {
  readonly paid: number; // by the customer to the supplier
  readonly paidOn: number; // by the supplier to others
  readonly failed: readonly [customer: boolean, supplier: boolean];
}

/** Clears the one debt between the two, and what the supplier owes on. */
export function settle({ own, bill, owed }: Invoice): Settled {
  const debts = [
    [0, bill],
    [0, 0],
  ];
  const { greatest, defaults } = clearNetwork({
    ...{ L: debts, externalAssets: [own, reserve], externalLiabilities: [0, owed] },
    ...{ outsideRank: "pari-passu", alpha: 1, beta: 1 },
  });
  const [paid = 0, paidOn = 0] = greatest;
  return { paid, paidOn, failed: [defaults[0] === 1, defaults[1] === 1] };
}

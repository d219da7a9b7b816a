import type { Cleared } from "./clearing";
import type { Due, Pledge } from "./ledger";

/** What is called on a guarantor, and owed by it. */
export type Call = Pick<Due, "from" | "to" | "amount">;

/** Calls stand still when they change by no more than this share of the bill; or are left after so many rounds. */
const STILL = 1e-12;
const ROUNDS = 1000;

/** docs/model.md, 7. Guarantees: what is cleared with the amounts called, from none up, until they stand still. */
export function withCalls<Found extends Pick<Cleared, "shares">>(
  pledges: readonly Pledge[],
  clear: (calls: readonly Call[]) => Found,
): Found & { readonly calls: readonly Call[] } {
  let calls: readonly Call[] = pledges.map(({ from, to }) => ({ from, to, amount: 0 }));
  for (let round = 1; ; round++) {
    const found = clear(calls);
    const next = pledges.map(({ from, to, of, limit }) => {
      return { from, to, amount: Math.min(limit, of.amount * (1 - found.shares(of))) };
    });
    const moved = next.some(
      ({ amount }, i) => Math.abs(amount - calls[i].amount) > STILL * pledges[i].of.amount,
    );
    if (!moved || round === ROUNDS) return { ...found, calls };
    calls = next;
  }
}

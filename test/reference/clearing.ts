import { clamp, positive, total } from "./arithmetic";
import type { Due } from "./ledger";

/** A firm with what it has, and the shares α and β of assets and receipts that a failure leaves. */
export interface Firm {
  readonly id: string;
  readonly assets: number;
  readonly keeps: readonly [assets: number, receipts: number];
}

/** Debts of one quarter. Who is no firm is outside and pays in full. */
export interface Network {
  readonly firms: readonly Firm[];
  readonly debts: readonly Pick<Due, "from" | "to" | "amount">[];
  /** Whether debts to the outside come before those among firms. */
  readonly outsideFirst: boolean;
}

export interface Cleared {
  /** Share of a debt that is paid. */
  readonly shares: (debt: Pick<Due, "from" | "to">) => number;
  readonly fails: ReadonlySet<string>;
}

/** A firm is short, and repetition at its end, to this share. */
const ROUNDING = 1e-12;
const CONVERGED = 1e-15;

/**
 * docs/model.md, 7: the greatest clearing, by fictitious default from full payment down. Whoever cannot pay joins those
 * that fail; what they pay is the greatest solution given who fails, found by repetition.
 */
export function clear({ firms, debts, outsideFirst }: Network): Cleared {
  const ids = new Set(firms.map(({ id }) => id));
  const owing = (from: string, inside: boolean): number =>
    total(
      debts.filter((debt) => debt.from === from && ids.has(debt.to) === inside).map(({ amount }) => amount),
    );
  const ranks = new Map(firms.map(({ id }) => [id, { inside: 1, outside: 1 }]));
  const shares: Cleared["shares"] = ({ from, to }) =>
    ranks.get(from)?.[ids.has(to) ? "inside" : "outside"] ?? 1;
  const receipts = (id: string): number =>
    total(debts.filter(({ to }) => to === id).map((debt) => debt.amount * shares(debt)));

  const pay = ({ id, assets, keeps: [alpha, beta] }: Firm): number => {
    const has = alpha * assets + beta * receipts(id);
    const [inside, outside] = [owing(id, true), owing(id, false)];
    const part = (money: number, debt: number) => (debt > 0 ? clamp(money / debt) : 1);
    const now = outsideFirst
      ? { inside: part(positive(has - outside), inside), outside: part(has, outside) }
      : { inside: part(has, inside + outside), outside: part(has, inside + outside) };
    const before = ranks.get(id) ?? now;
    ranks.set(id, now);
    return before.inside - now.inside + before.outside - now.outside;
  };

  const fails = new Set<string>();
  for (;;) {
    const short = firms.filter(({ id, assets }) => {
      const owed = owing(id, true) + owing(id, false);
      return !fails.has(id) && owed - assets - receipts(id) > ROUNDING * owed;
    });
    if (short.length === 0) return { shares, fails };
    for (const { id } of short) fails.add(id);
    const failed = firms.filter(({ id }) => fails.has(id));
    while (total(failed.map(pay)) > CONVERGED);
  }
}

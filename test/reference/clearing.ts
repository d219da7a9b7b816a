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
/** Repetition comes near full payment and never there: so near, by the larger of what is owed and a dollar, it is there. */
const REACHED = 1e-9;

/** What is paid so far: at first the share `start` of all debts. */
function payments({ firms, debts, outsideFirst }: Network, start: number) {
  const ids = new Set(firms.map(({ id }) => id));
  const owing = (from: string, inside: boolean): number =>
    total(
      debts.filter((debt) => debt.from === from && ids.has(debt.to) === inside).map(({ amount }) => amount),
    );
  const owed = (id: string): number => owing(id, true) + owing(id, false);
  const ranks = new Map(firms.map(({ id }) => [id, { inside: start, outside: start }]));
  const shares: Cleared["shares"] = ({ from, to }) =>
    ranks.get(from)?.[ids.has(to) ? "inside" : "outside"] ?? 1;
  const receipts = (id: string): number =>
    total(debts.filter(({ to }) => to === id).map((debt) => debt.amount * shares(debt)));
  /** Shares that so much money pays. */
  const split = (id: string, money: number) => {
    const [inside, outside] = [owing(id, true), owing(id, false)];
    const part = (left: number, debt: number) => (debt > 0 ? clamp(left / debt) : 1);
    return outsideFirst
      ? { inside: part(positive(money - outside), inside), outside: part(money, outside) }
      : { inside: part(money, inside + outside), outside: part(money, inside + outside) };
  };
  /** Pays so much; by how much less, in shares, than before. */
  const pay = (id: string, money: number): number => {
    const now = split(id, money);
    const before = ranks.get(id) ?? now;
    ranks.set(id, now);
    return before.inside - now.inside + before.outside - now.outside;
  };
  /** What a failure leaves of assets and receipts. */
  const left = ({ id, assets, keeps: [alpha, beta] }: Firm) => alpha * assets + beta * receipts(id);
  return { owed, shares, receipts, pay, left };
}

/**
 * docs/model.md, 7: the greatest clearing, by fictitious default from full payment down. Whoever cannot pay joins those
 * that fail; what they pay is the greatest solution given who fails, found by repetition.
 */
export function clear(network: Network): Cleared {
  const { firms } = network;
  const { owed, shares, receipts, pay, left } = payments(network, 1);
  const fails = new Set<string>();
  for (;;) {
    const short = firms.filter(
      ({ id, assets }) => !fails.has(id) && owed(id) - assets - receipts(id) > ROUNDING * owed(id),
    );
    if (short.length === 0) return { shares, fails };
    for (const { id } of short) fails.add(id);
    const failed = firms.filter(({ id }) => fails.has(id));
    while (total(failed.map((firm) => pay(firm.id, left(firm)))) > CONVERGED);
  }
}

/** The least clearing: from nothing up, each firm pays in full once it can, and before that what a failure leaves. */
export function clearLeast(network: Network): Cleared["shares"] {
  const { owed, shares, receipts, pay, left } = payments(network, 0);
  const can = ({ id, assets }: Firm) => assets + receipts(id) >= owed(id) - REACHED * Math.max(1, owed(id));
  const step = (firm: Firm) => pay(firm.id, can(firm) ? owed(firm.id) : left(firm));
  while (-total(network.firms.map(step)) > CONVERGED);
  return shares;
}

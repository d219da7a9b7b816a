import type { Flow, Run } from "../../metrics/run";

/** What the money is for: the dash of its arrow. */
export const purposes = ["bill", "equity", "shares", "onward"] as const;
export type Purpose = (typeof purposes)[number];

const purposeOfKind: Readonly<Record<string, Purpose>> = {
  takeOrPay: "bill",
  purchase: "bill",
  revenueShare: "bill",
  tranche: "equity",
  round: "equity",
  warrant: "shares",
};

/**
 * Bills of a contract, equity paid in, what shares that were granted bring when they are sold, and the rest: orders passed on to
 * suppliers, loans and their service.
 */
export const purposeOf = (kind: string): Purpose => purposeOfKind[kind] ?? "onward";

/** Mean money from one party to another for one purpose, over a period, bn USD. */
export interface Movement {
  readonly from: string;
  readonly to: string;
  readonly purpose: Purpose;
  readonly amount: number;
}

/** Quarters, both included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** The part of a period within a run: by default all its quarters. Throws where a quarter is not one of the run's. */
export function periodOf({ quarters }: Run, period?: Period): { from: number; to: number } {
  if (period === undefined) return { from: 0, to: quarters.length };
  const [from, to] = [quarters.indexOf(period.from), quarters.indexOf(period.to)];
  if (from < 0 || to < from) {
    throw new RangeError(
      `reading.period: expected quarters from ${quarters[0]} to ${quarters.at(-1)} in order, got ${period.from} to ${period.to}`,
    );
  }
  return { from, to: to + 1 };
}

const least = 0.05; // bn USD: what would be written as $0 is left out

/** Money between the named parties over a period, largest first, and what goes to or comes from anybody else. */
export function movements(
  run: Run,
  parties: readonly { readonly id: string }[],
  period?: Period,
): { inside: Movement[]; outside: number } {
  const { from, to } = periodOf(run, period);
  const known = new Set(parties.map((party) => party.id));
  const found = new Map<string, Movement>();
  let outside = 0;
  const total = (flow: Flow): number => flow.byQuarter.slice(from, to).reduce((sum, value) => sum + value, 0);
  for (const flow of run.flows) {
    const amount = total(flow);
    if (!known.has(flow.from) || !known.has(flow.to)) outside += amount;
    else if (flow.from !== flow.to) {
      const purpose = purposeOf(flow.kind);
      const key = `${flow.from} ${flow.to} ${purpose}`;
      found.set(key, {
        from: flow.from,
        to: flow.to,
        purpose,
        amount: amount + (found.get(key)?.amount ?? 0),
      });
    }
  }
  const told = [...found.values()].filter(({ amount }) => amount >= least);
  return { inside: told.sort((a, b) => b.amount - a.amount), outside };
}

/** The largest of the movements in any run, bn USD. */
export const largest = (
  runs: readonly Run[],
  parties: readonly { readonly id: string }[],
  period?: Period,
): number => Math.max(0, ...runs.map((run) => movements(run, parties, period).inside[0]?.amount ?? 0)) || 1;

import type { Scenario } from "../../src/scenario/scenario";
import { positive, total } from "./arithmetic";
import { withCalls } from "./calls";
import { clear } from "./clearing";
import type { Terms } from "./terms";

export const OUTSIDE = "outside";

/** A debt of the quarter, and what of it is paid. */
export interface Due {
  readonly from: string;
  readonly to: string;
  readonly amount: number;
  paid: number;
}

/** docs/model.md, 7. Guarantees: a promise to pay what is left unpaid of a due, up to a limit. */
export interface Pledge {
  readonly from: string;
  readonly to: string;
  readonly of: Due;
  readonly limit: number;
  readonly call: (amount: number, paid: number) => void;
}

/** docs/model.md, 7. Who pays whom. Money moves only by `move`, so that the sum over all never changes. */
export class Ledger {
  readonly cash: Record<string, number> = { [OUTSIDE]: 0 };
  readonly distressed = new Set<string>();
  dues: Due[] = [];
  /** Those of them that are calls on guarantors: what is unpaid of them was lost by the bill that they stand for. */
  readonly calls = new Set<Due>();
  /** Paid in this quarter on condition that the obligor survives it; and the share of it that was taken back. */
  hinged: { readonly party: string; readonly money: number; readonly inRound: boolean }[] = [];
  withdrawn = 0;
  /** Who has failed before: α and β take from a party once. */
  readonly spent = new Set<string>();
  private readonly obligor: string;
  private readonly parties: readonly string[];
  /** Lines of parties other than the obligor: so far their cash may fall below zero. */
  private readonly credit: Record<string, number> = {};

  constructor(
    scenario: Scenario,
    private readonly terms: Terms,
  ) {
    this.obligor = scenario.obligor;
    this.parties = scenario.parties.map(({ id }) => id);
    for (const { id, cash, line } of scenario.parties) {
      this.cash[id] = id === scenario.obligor ? terms.cash.start : cash.value;
      this.credit[id] = id === scenario.obligor ? 0 : (line?.value ?? 0);
    }
  }

  move(from: string, to: string, amount: number): void {
    this.cash[from] -= amount;
    this.cash[to] += amount;
  }

  owe(from: string, to: string, amount: number): Due {
    const due = { from, to, amount, paid: 0 };
    this.dues.push(due);
    return due;
  }

  /** Cash and undrawn credit of a party; the outside has what it needs. */
  means(party: string): number {
    return party === OUTSIDE ? Infinity : positive(this.cash[party] + this.credit[party]);
  }

  /**
   * Everybody pays. Where a party lacks something although all others pay it, the quarter is cleared. What the obligor
   * lacks within the tolerance is forgiven: it costs it neither its estate nor its standing. Whether the obligor stands.
   */
  settle(pledges: readonly Pledge[]): boolean {
    const lacks = (party: string): boolean => this.missing(party) > ROUNDING * this.owing(party);
    if (this.parties.some(lacks)) return this.clear(pledges);
    for (const due of this.dues) this.pay(due, 1);
    return true;
  }

  private owing(party: string): number {
    return total(this.dues.filter(({ from }) => from === party).map(({ amount }) => amount));
  }

  private missing(party: string): number {
    const owed = total(this.dues.filter(({ to }) => to === party).map(({ amount }) => amount));
    return this.owing(party) - this.means(party) - owed;
  }

  private pay(due: Due, share: number): void {
    due.paid = due.amount * share;
    this.move(due.from, due.to, due.paid);
  }

  private clear(pledges: readonly Pledge[]): boolean {
    const { shares, fails, calls, forgiven } = this.survived(pledges);
    calls.forEach(({ from, to, amount }, i) => {
      if (amount === 0) return;
      pledges[i].call(amount, amount * shares({ from, to }));
      this.calls.add(this.owe(from, to, amount));
    });
    const ruined = [...fails].filter((party) => !(party === this.obligor && forgiven));
    const means = ruined.map((party) => this.means(party));
    for (const due of this.dues) this.pay(due, shares(due));
    ruined.forEach((party, i) => this.ruin(party, means[i]));
    return forgiven;
  }

  /**
   * Cleared as if failing cost the obligor nothing, and nobody were called on for it: if it then pays all but the tolerance, it
   * stands. Else it fails: what hinged on it is taken back, as far as it has it, and all is cleared once more.
   */
  private survived(pledges: readonly Pledge[]) {
    const kind = this.cleared(true, []);
    const own = this.dues.filter(({ from }) => from === this.obligor);
    const paid = total(own.map((due) => due.amount * kind.shares(due)));
    const owed = total(own.map(({ amount }) => amount));
    if (paid >= (1 - this.terms.default.tolerance - ROUNDING) * owed) return { ...kind, forgiven: true };
    const hinged = total(this.hinged.map(({ money }) => money));
    this.withdrawn = hinged > 0 ? Math.min(1, positive(this.cash[this.obligor]) / hinged) : 0;
    for (const { party, money } of this.hinged) this.move(this.obligor, party, this.withdrawn * money);
    return { ...this.cleared(false, pledges), forgiven: false };
  }

  /** The clearing, with guarantees called from none up until the calls stand still. */
  private cleared(forgiven: boolean, pledges: readonly Pledge[]) {
    const { assetsKept, receiptsKept, outsideFirst } = this.terms.claims;
    const whole = (party: string) => (party === this.obligor && forgiven) || this.spent.has(party);
    const firms = this.parties.map((party) => ({
      id: party,
      assets: this.means(party),
      keeps: whole(party) ? ([1, 1] as const) : ([assetsKept, receiptsKept] as const),
    }));
    return withCalls(pledges, (calls) =>
      clear({ firms, debts: [...this.dues, ...calls], outsideFirst: outsideFirst === 1 }),
    );
  }

  /** Who failed loses what is left of its means and receipts, is in distress, and goes on. */
  private ruin(party: string, means: number): void {
    const [paid, received] = [
      this.dues.filter(({ from }) => from === party),
      this.dues.filter(({ to }) => to === party),
    ].map((dues) => total(dues.map((due) => due.paid)));
    this.distressed.add(party);
    this.spent.add(party);
    this.move(party, OUTSIDE, positive(means + received - paid));
  }
}

/** Below this share of what is owed a lack is rounding. */
const ROUNDING = 1e-12;

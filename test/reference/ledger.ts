import type { Scenario } from "../../src/scenario/scenario";
import { positive, total } from "./arithmetic";
import { clear, type Firm } from "./clearing";
import type { Terms } from "./terms";

export const OUTSIDE = "outside";

/** A debt of the quarter, and what of it is paid. */
export interface Due {
  readonly from: string;
  readonly to: string;
  readonly amount: number;
  paid: number;
  /** Of a loan's service: the rank of the loan. */
  readonly rank?: number;
}

/** What a guarantor owes of what is left unpaid of a debt. */
export interface Promised {
  readonly from: string;
  readonly to: string;
  readonly debt: Due;
  readonly limit: number;
  amount: number;
  paid: number;
}

/** docs/model.md, 7. Who pays whom. Money moves only by `move`, so that the sum over all never changes. */
export class Ledger {
  readonly cash: Record<string, number> = { [OUTSIDE]: 0 };
  readonly distressed = new Set<string>();
  dues: Due[] = [];
  promises: Promised[] = [];
  private readonly failed = new Set<string>();
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

  owe(from: string, to: string, amount: number, rank?: number): Due {
    const due = { from, to, amount, paid: 0, ...(rank === undefined ? {} : { rank }) };
    this.dues.push(due);
    return due;
  }

  /** Cash and undrawn credit of a party; the outside has what it needs. */
  means(party: string): number {
    return party === OUTSIDE ? Infinity : positive(this.cash[party] + this.credit[party]);
  }

  /**
   * Everybody pays. Where a party other than the obligor lacks something, or the obligor has this `shortfall`, the quarter
   * is cleared; a shortfall that is `forgiven` costs the obligor neither its estate nor its standing.
   */
  settle(shortfall: number, forgiven: boolean): void {
    const lacks = (party: string): boolean =>
      party === this.obligor ? shortfall > 0 : this.missing(party) > ROUNDING * this.owing(party);
    if (this.parties.some(lacks)) this.clear(forgiven);
    else for (const due of this.dues) this.pay(due, 1);
  }

  private owing(party: string): number {
    return total(this.dues.filter(({ from }) => from === party).map(({ amount }) => amount));
  }

  private missing(party: string): number {
    const owed = total(this.dues.filter(({ to }) => to === party).map(({ amount }) => amount));
    return this.owing(party) - this.means(party) - owed;
  }

  private pay(due: Due | Promised, share: number): void {
    due.paid = due.amount * share;
    this.move(due.from, due.to, due.paid);
  }

  /** Calls on guarantors for what is left unpaid; whether that is news. */
  private call(shares: (due: Due) => number, fails: ReadonlySet<string>, forgiven: boolean): boolean {
    let news = false;
    for (const promised of this.promises) {
      const { debt, limit } = promised;
      const missed = fails.has(debt.from) && !forgiven ? debt.amount * (1 - shares(debt)) : 0;
      const amount = Math.min(limit, missed);
      if (Math.abs(amount - promised.amount) > 1e-13 * amount) news = true;
      promised.amount = amount;
    }
    return news;
  }

  private clear(forgiven: boolean): void {
    const { assetsKept, receiptsKept, outsideFirst } = this.terms.claims;
    const firms = this.parties.map((party): Firm => {
      const spared = (party === this.obligor && forgiven) || this.failed.has(party);
      return { id: party, assets: this.means(party), keeps: spared ? [1, 1] : [assetsKept, receiptsKept] };
    });
    const cleared = () =>
      clear({ firms, debts: [...this.dues, ...this.promises], outsideFirst: outsideFirst === 1 });
    let { shares, fails } = cleared();
    for (let round = 0; round < 40 && this.call(shares, fails, forgiven); round++)
      ({ shares, fails } = cleared());
    const resources = new Map([...fails].map((party) => [party, this.means(party)]));
    for (const due of [...this.dues, ...this.promises]) {
      this.pay(due, shares(due));
      for (const [party, sign] of [
        [due.from, -1],
        [due.to, 1],
      ] as const)
        resources.set(party, (resources.get(party) ?? 0) + sign * due.paid);
    }
    for (const party of fails) {
      if (party === this.obligor && forgiven) continue;
      this.distressed.add(party);
      this.failed.add(party);
      this.move(party, OUTSIDE, positive(resources.get(party) ?? 0)); // what is left of its resources is lost
    }
  }
}

/** Below this share of what is owed a lack is rounding. */
const ROUNDING = 1e-12;

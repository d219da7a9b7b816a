import type { Scenario } from "../../src/scenario/scenario";
import { positive, total } from "./arithmetic";
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

/** docs/model.md, 7. Who pays whom. Money moves only by `move`, so that the sum over all never changes. */
export class Ledger {
  readonly cash: Record<string, number> = { [OUTSIDE]: 0 };
  readonly distressed = new Set<string>();
  dues: Due[] = [];
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

  private pay(due: Due, share: number): void {
    due.paid = due.amount * share;
    this.move(due.from, due.to, due.paid);
  }

  private clear(forgiven: boolean): void {
    const { assetsKept, receiptsKept, outsideFirst } = this.terms.claims;
    const { shares, fails } = clear({
      firms: this.parties.map((party) => ({
        id: party,
        assets: this.means(party),
        keeps: party === this.obligor && forgiven ? [1, 1] : [assetsKept, receiptsKept],
      })),
      debts: this.dues,
      outsideFirst: outsideFirst === 1,
    });
    const resources = new Map([...fails].map((party) => [party, this.means(party)]));
    for (const due of this.dues) {
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
      this.move(party, OUTSIDE, positive(resources.get(party) ?? 0)); // what is left of its resources is lost
    }
  }
}

/** Below this share of what is owed a lack is rounding. */
const ROUNDING = 1e-12;

import { ranks } from "../../src/scenario/seniority";
import type { Scenario } from "../../src/scenario/scenario";
import { positive, total } from "./arithmetic";
import type { Capacity } from "./contracts/capacity";
import type { Backing } from "./contracts/guarantee";
import type { Lending } from "./contracts/loan";
import type { Ordering } from "./contracts/onwardOrder";
import type { Due, Ledger, Promised } from "./ledger";
import { OUTSIDE } from "./ledger";
import type { Recovery } from "./recovery";
import { secondRound } from "./secondRound";
import type { Terms } from "./terms";

/** What a default meets. */
interface Fall {
  /** Bad times: the window is shut, or a bust. */
  readonly bad: boolean;
  readonly quarter: number;
  /** Share of options that is in force. */
  readonly exercised: number;
  /** By each party. */
  readonly paidIn: Readonly<Record<string, number>>;
}

/** What was signed with the obligor, or between others. */
interface Signed {
  readonly capacities: readonly Capacity[];
  readonly orders: readonly Ordering[];
  readonly lendings: readonly Lending[];
  readonly backings: readonly Backing[];
}

/** What a vendor loses by one contract, and what of it is rent. */
interface Lost {
  rent: number;
  cost: number;
}

/** docs/model.md, 8. Losses of each party, the outside included. */
export class Losses {
  private readonly by: Record<string, number> = {};
  private readonly passed: Record<string, number> = {};

  constructor(
    private readonly scenario: Scenario,
    private readonly terms: Terms,
    private readonly ledger: Ledger,
    private readonly recovery: Recovery,
  ) {
    for (const id of [OUTSIDE, ...scenario.parties.map((party) => party.id)]) this.by[id] = 0;
  }

  of(party: string): number {
    return this.by[party];
  }

  /** What fell due in the quarter and was not paid: of a loan, the share that its rank does not recover. */
  unpaid(dues: readonly Due[], bad: boolean): void {
    for (const { to, amount, paid, rank } of dues)
      if (to !== OUTSIDE)
        this.by[to] += (amount - paid) * (rank === undefined ? 1 : this.recovery.lost(rank, bad));
  }

  /** What the obligor's default takes from everyone. */
  fall(signed: Signed, promises: readonly Promised[], at: Fall): void {
    const lost = new Map(
      signed.capacities.map((capacity) => [capacity, this.claims(capacity, signed.orders, at)]),
    );
    for (const { contract, balance, rank } of signed.lendings)
      if (contract.to === this.scenario.obligor)
        this.by[contract.from] += this.recovery.lost(rank, at.bad) * balance;
    signed.backings.forEach((backing, i) => this.cover(backing, promises[i], lost.get(backing.stands)));
    for (const { id, stakeValue } of this.scenario.parties)
      this.by[id] += (1 - this.terms.claims.equity) * ((stakeValue?.value ?? 0) + (at.paidIn[id] ?? 0));
  }

  private claims(capacity: Capacity, orders: readonly Ordering[], { bad, quarter, exercised }: Fall): Lost {
    const { claims } = this.terms;
    const { contract, arrears } = capacity;
    const lost = this.recovery.lost(ranks.indexOf(contract.seniority ?? "unsecured"), bad);
    const idle = 1 - (bad ? claims.reletBust : claims.relet);
    const claim = idle * capacity.firmRest(quarter, exercised);
    const capped = contract.claim === "lease" && claims.leaseCap === 1;
    const cut = capped ? positive(claim - capacity.allowed(quarter, exercised)) : 0;
    const rest = lost * claim + (1 - lost) * cut;
    const bills = lost * (arrears.carried + arrears.deferred);
    const serving = orders.filter(({ serves }) => serves === capacity);
    const margin = positive(1 - total(serving.map((order) => order.contract.share.value)));
    let cost = bills + rest * margin;
    this.by[contract.to] += cost;
    for (const order of serving) {
      const onward = rest * order.rent + lost * idle * order.hardware;
      this.by[order.contract.from] += onward;
      cost += onward;
    }
    return { rent: bills + rest, cost };
  }

  /** The guarantor loses what it paid, and what rent it will pay; its vendor loses so much less. */
  private cover({ contract, limit }: Backing, promised: Promised, lost: Lost | undefined): void {
    const covered = lost ? Math.min(limit - promised.amount, lost.rent, lost.cost) : 0;
    this.by[contract.from] += promised.paid + covered;
    this.by[contract.to] -= promised.paid + covered;
    if (!lost || lost.cost <= 0) return;
    const left = 1 - covered / lost.cost;
    lost.rent *= left;
    lost.cost *= left;
  }

  /** Who loses more than it can bear passes part on; a party whose losses exceed its buffer is in distress. */
  distress({ lendings, orders }: Signed): void {
    const owed = [
      ...lendings.map(({ contract: { from, to }, balance }) => ({ from: to, to: from, amount: balance })),
      ...orders.flatMap((order) => [
        { from: order.contract.from, to: order.lender, amount: order.loan },
        { from: order.contract.from, to: order.contract.to, amount: order.binding },
      ]),
    ];
    secondRound(this.scenario, this.terms.distress.passed, this.by, this.passed, owed);
  }

  mark(): void {
    for (const { id, lossBuffer } of this.scenario.parties)
      if (this.of(id) > (lossBuffer?.value ?? Infinity)) this.ledger.distressed.add(id);
  }
}

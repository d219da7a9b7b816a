import type { Scenario } from "../../src/scenario/scenario";
import { positive, total } from "./arithmetic";
import type { Capacity } from "./contracts/capacity";
import type { Ordering } from "./contracts/onwardOrder";
import type { Due, Ledger } from "./ledger";
import { OUTSIDE } from "./ledger";
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

type Channel = "unpaid" | "backlog" | "onward" | "equity";

/** docs/model.md, 8. Losses of each party. */
export class Losses {
  private readonly by: Record<string, Record<Channel, number>> = {};

  constructor(
    private readonly scenario: Scenario,
    private readonly terms: Terms,
    private readonly ledger: Ledger,
  ) {
    for (const id of [OUTSIDE, ...scenario.parties.map((party) => party.id)])
      this.by[id] = { unpaid: 0, backlog: 0, onward: 0, equity: 0 };
  }

  /** Of a party, over all channels. */
  of(party: string): number {
    return total(Object.values(this.by[party]));
  }

  /** What fell due in the quarter and was not paid. */
  unpaid(dues: readonly Due[]): void {
    for (const { to, amount, paid } of dues) if (to !== OUTSIDE) this.by[to].unpaid += amount - paid;
  }

  /** What the obligor's default takes from everyone. */
  fall(
    capacities: readonly Capacity[],
    orders: readonly Ordering[],
    { bad, quarter, exercised, paidIn }: Fall,
  ): void {
    const { claims } = this.terms;
    const lost = 1 - (bad ? claims.recoveryBust : claims.recovery);
    const idle = 1 - (bad ? claims.reletBust : claims.relet);
    for (const capacity of capacities) {
      const { contract, arrears } = capacity;
      const rest = capacity.firmRest(quarter, exercised);
      const serving = orders.filter(({ serves }) => serves === capacity);
      const margin = positive(1 - total(serving.map((order) => order.contract.share.value)));
      this.by[contract.to].unpaid += lost * (arrears.carried + arrears.deferred);
      this.by[contract.to].backlog += lost * idle * rest * margin;
      for (const order of serving) this.by[order.contract.from].onward += lost * idle * order.stranded(rest);
    }
    for (const { id, stakeValue } of this.scenario.parties)
      this.by[id].equity += (1 - claims.equity) * ((stakeValue?.value ?? 0) + (paidIn[id] ?? 0));
  }

  /** A party whose losses exceed its buffer is in distress. */
  distress(): void {
    for (const { id, lossBuffer } of this.scenario.parties)
      if (this.of(id) > (lossBuffer?.value ?? Infinity)) this.ledger.distressed.add(id);
  }
}

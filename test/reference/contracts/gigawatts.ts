import { levels } from "../../../src/scenario/levels";
import type { Scenario } from "../../../src/scenario/scenario";
import type { Capacity } from "./capacity";

/** docs/model.md, 3: gigawatts that a contract has delivered, on one path. */
export class Gigawatts {
  delivered = 0;
  private readonly announced: readonly number[];

  constructor(
    private readonly capacity: Capacity | undefined,
    { start, quarters }: Scenario,
  ) {
    const promised = capacity?.contract.gigawatts;
    this.announced = promised ? levels(promised, start, quarters) : [];
  }

  /** What is delivered in a quarter. */
  step(quarter: number): number {
    if (this.capacity === undefined || this.announced.length === 0) return 0;
    const { contract, bill, deal } = this.capacity;
    const announced = deal.schedule(quarter) * contract.paidDirect.value;
    const taken = announced > 0 ? bill / announced : 0;
    const now = this.announced[quarter];
    const before = this.delivered;
    this.delivered =
      contract.kind === "purchase"
        ? before + (now - (this.announced[quarter - 1] ?? 0)) * taken
        : Math.max(before, now * taken);
    return this.delivered - before;
  }
}

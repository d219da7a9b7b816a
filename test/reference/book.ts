import { total } from "./arithmetic";

export const channels = ["unpaid", "backlog", "onward", "equity", "guarantee", "distress", "margin"] as const;
export type Channel = (typeof channels)[number];

/** docs/model.md, 8: who has lost what, by channel, on one path. */
export class LossBook {
  private readonly by: Record<string, Record<Channel, number>> = {};

  constructor(parties: readonly string[]) {
    for (const party of parties)
      this.by[party] = { unpaid: 0, backlog: 0, onward: 0, equity: 0, guarantee: 0, distress: 0, margin: 0 };
  }

  of(party: string): number {
    return total(Object.values(this.by[party]));
  }

  lose(party: string, channel: Channel, amount: number): void {
    this.by[party][channel] += amount;
  }

  /** Takes a loss off a party's books, out of each of its channels alike. */
  passOn(party: string, amount: number): void {
    const before = this.of(party);
    if (before <= 0) return;
    for (const channel of channels) this.by[party][channel] *= 1 - amount / before;
  }
}

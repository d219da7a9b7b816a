import type { Party } from "../../src/scenario/party";
import type { Scenario } from "../../src/scenario/scenario";
import { bounded, positive, total } from "./arithmetic";
import type { Pledged } from "./contracts/marginLoan";
import { OUTSIDE } from "./ledger";
import { modeOf, strengthOf } from "./terms";
import type { World } from "./world";

/** docs/model.md, 2. Price of the obligor, loans on shares, limits of debt, on one path. */
export class Margin {
  /** P of the obligor's shares, and κ. */
  private price = 1;
  private kept = 1;
  private readonly strength: number;
  private readonly absent: boolean;
  /** By investor: shares of the obligor, cash from elsewhere so far, and what it owed on the first day less its cash. */
  private readonly stakes = new Map<string, number>();
  private readonly sold = new Map<string, number>();
  private readonly before = new Map<string, number>();
  /** Net debt of investors with a limit of debt over all that they own. */
  private readonly debts = new Map<string, number>();
  /** What may still be given, by investor. */
  private readonly rooms = new Map<string, { fresh: number; promised: number }>();

  constructor(private readonly scenario: Scenario) {
    this.strength = strengthOf(scenario, "margin");
    this.absent = modeOf(scenario, "margin") === "absent";
  }

  /** The first day. */
  begin(world: World): void {
    for (const { id, stakeValue } of this.scenario.parties) {
      this.stakes.set(id, stakeValue?.value ?? 0);
      this.before.set(id, this.net(world, id));
    }
  }

  private net({ ledger, loans, pledges }: World, party: string): number {
    const owed = [...loans, ...pledges].filter(({ contract }) => contract.to === party);
    return total(owed.map(({ balance }) => balance)) - ledger.cash[party];
  }

  private seen(price: number, expected: number): number {
    return (1 - this.strength) * expected + this.strength * price;
  }

  /** Prices, and the calls that they bring. */
  call(world: World, quarter: number): void {
    const { terms, market, pledges, ledger } = world;
    const { value } = terms.market;
    this.price = this.seen(Math.max(1e-9, value > 0 ? (market.value / value) * this.kept : 0), 1);
    for (const pledge of pledges) pledge.price = this.priceOf(world, pledge, quarter);
    const asked = (investor: string) =>
      total(pledges.filter(({ contract }) => contract.to === investor).map((pledge) => pledge.asked));
    const shares = new Map(
      pledges.map(({ contract: { to } }) => [
        to,
        asked(to) > 0 ? Math.min(1, ledger.means(to) / asked(to)) : 0,
      ]),
    );
    for (const pledge of pledges)
      if (pledge.asked > 0) this.meet(world, pledge, pledge.asked * (shares.get(pledge.contract.to) ?? 0));
  }

  private priceOf({ shares }: World, { contract }: Pledged, quarter: number): number {
    if (contract.shares === this.scenario.obligor) return this.price;
    const { price, expected } = shares.of(contract.shares, quarter);
    return this.seen(Math.exp(bounded(price)), Math.exp(expected));
  }

  private meet({ ledger, book, rounds }: World, pledge: Pledged, money: number): void {
    const { from, to, shares } = pledge.contract;
    const { sold, proceeds, cost, lost } = pledge.meet(money);
    ledger.move(to, from, money);
    ledger.move(OUTSIDE, from, proceeds);
    book.lose(to, "margin", cost);
    book.lose(from, "margin", lost);
    if (shares !== this.scenario.obligor) return;
    rounds.sell(to, sold);
    this.stakes.set(to, positive((this.stakes.get(to) ?? 0) - sold));
  }

  /** Cash that comes from elsewhere. */
  sell(party: string, amount: number): void {
    this.sold.set(party, (this.sold.get(party) ?? 0) + amount);
  }

  /** What each investor may give this quarter. */
  look(world: World): void {
    for (const party of this.scenario.parties) {
      const { id, debtLimit, debtCeiling } = party;
      if (debtLimit === undefined || id === this.scenario.obligor) continue;
      const debt = (party.netDebt?.value ?? 0) + this.net(world, id) - (this.before.get(id) ?? 0);
      const held = this.held(world, party);
      this.debts.set(id, debt / Math.max(1e-12, held));
      if (this.absent) continue;
      const ceiling = Math.max(debtLimit.value, debtCeiling?.value ?? 0);
      this.rooms.set(id, { fresh: room(debtLimit.value, held, debt), promised: room(ceiling, held, debt) });
    }
  }

  private held({ market, pledges }: World, { id, holdings, holdingsBeta }: Party): number {
    const others =
      (holdings?.value ?? 0) * Math.exp(Math.min(40, (holdingsBeta?.value ?? 0) * market.mood)) -
      (this.sold.get(id) ?? 0);
    const pledged = pledges.filter(
      ({ contract }) => contract.to === id && contract.shares !== this.scenario.obligor,
    );
    const stake = (this.stakes.get(id) ?? 0) * this.price;
    return positive(others) + stake + total(pledged.map(({ worth }) => worth));
  }

  debtOf(party: string): number {
    return this.debts.get(party) ?? 0;
  }

  /** Room that is left after what a party has put in this quarter. */
  room(party: string, invested: number): { fresh: number; promised: number } {
    const { fresh, promised } = this.rooms.get(party) ?? { fresh: Infinity, promised: Infinity };
    return { fresh: positive(fresh - invested), promised: positive(promised - invested) };
  }

  /** New equity buys shares at the price of the quarter. */
  close(invested: Readonly<Record<string, number>>, value: number): void {
    for (const [party, amount] of Object.entries(invested))
      this.stakes.set(party, (this.stakes.get(party) ?? 0) + amount / this.price);
    const equity = total(Object.values(invested));
    if (value + equity > 0) this.kept *= value / (value + equity);
  }
}

/** x with D + x = λ (H + x). */
const room = (limit: number, held: number, debt: number): number =>
  limit < 1 ? positive(limit * held - debt) / (1 - limit) : Infinity;

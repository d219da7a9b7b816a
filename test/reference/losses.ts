import { positive, total } from "./arithmetic";
import type { Channel, LossBook } from "./book";
import type { Capacity } from "./contracts/capacity";
import { OUTSIDE } from "./ledger";
import type { World } from "./world";

/** A loss of a vendor or of one who orders for it. */
interface Loss {
  readonly party: string;
  readonly channel: Channel;
  readonly amount: number;
}

/** What is lost of one capacity contract, and what of it is rent that is missed. */
interface Claim {
  readonly losses: readonly Loss[];
  readonly missed: number;
}

/** docs/model.md, 8: what falls due in a quarter and is not paid; of service on loans and on hardware what is not recovered. */
export function loseUnpaid(world: World): void {
  const { ledger, book, loans, orders, guarantees, market, recovered } = world;
  const ranks = new Map([
    ...orders.map(({ service }) => [service, "secured"] as const),
    ...loans.map(({ service, rank }) => [service, rank] as const),
    ...world.pledges.map(({ service }) => [service, "secured"] as const),
  ]);
  for (const due of ledger.dues) {
    if (due.to === OUTSIDE || ledger.calls.has(due)) continue;
    const rank = ranks.get(due);
    const lost = rank ? 1 - recovered(rank, market.isBad) : 1;
    book.lose(due.to, "unpaid", lost * (due.amount - due.paid));
  }
  for (const { contract, paid } of guarantees) {
    book.lose(contract.from, "guarantee", paid);
    book.lose(contract.to, "unpaid", -paid);
  }
}

/** What the obligor's default takes from everyone. */
export function fall(world: World, quarter: number, exercised: number, book = world.book): void {
  const { scenario, terms, capacities, loans, rounds } = world;
  for (const capacity of capacities)
    guaranteed(book, world, capacity, claim(world, capacity, quarter, exercised));
  for (const { contract, balance, rank } of loans)
    if (contract.to === scenario.obligor)
      book.lose(contract.from, "unpaid", (1 - world.recovered(rank, world.market.isBad)) * balance);
  for (const { id } of scenario.parties)
    book.lose(id, "equity", (1 - terms.claims.equity) * (rounds.carried[id] + (rounds.promised[id] ?? 0)));
  for (const pledge of world.pledges) {
    if (pledge.contract.shares !== scenario.obligor) continue;
    const lost = pledge.uncovered(terms.claims.equity);
    book.lose(pledge.contract.from, "margin", lost);
    book.lose(pledge.contract.to, "equity", -lost);
  }
}

/** What is lost of one capacity contract: by its vendor, and by those who order for it. */
function claim(world: World, capacity: Capacity, quarter: number, exercised: number): Claim {
  const { terms, market } = world;
  const { claims } = terms;
  const { contract, arrears } = capacity;
  const recovery = world.recovered(contract.seniority ?? "unsecured", market.isBad);
  const idle = 1 - (market.isBad ? claims.reletBust : claims.relet);
  const rest = idle * capacity.firmRest(quarter, exercised);
  const capped = contract.claim === "lease" && claims.leaseCap === 1;
  const disallowed = capped ? positive(rest - capacity.allowed(quarter, exercised)) : 0;
  const lost = (1 - recovery) * rest + recovery * disallowed;
  const serving = world.orders.filter(({ serves }) => serves === capacity);
  const margin = positive(1 - total(serving.map((order) => order.contract.share.value)));
  const unpaid = (1 - recovery) * (arrears.carried + arrears.deferred);
  const orders = serving.map((order): Loss => {
    const amount = lost * order.rent + (1 - recovery) * idle * order.stranded;
    return { party: order.contract.from, channel: "onward", amount };
  });
  return {
    losses: [
      { party: contract.to, channel: "unpaid", amount: unpaid },
      { party: contract.to, channel: "backlog", amount: lost * margin },
      ...orders,
    ],
    missed: unpaid + lost,
  };
}

/** A guarantor takes over of a vendor's losses what its limit allows, of each in proportion; no more than missed rent. */
function guaranteed(
  book: LossBook,
  { guarantees }: World,
  capacity: Capacity,
  { losses, missed }: Claim,
): void {
  const vendor = capacity.contract.to;
  const whole = total(losses.filter(({ party }) => party === vendor).map(({ amount }) => amount));
  let covered = 0;
  for (const { guarded, contract, limit } of guarantees) {
    if (guarded !== capacity) continue;
    const more = Math.min(limit, Math.min(whole, missed) - covered);
    book.lose(contract.from, "guarantee", more);
    covered += more;
  }
  const left = whole > 0 ? 1 - covered / whole : 1;
  for (const { party, channel, amount } of losses)
    book.lose(party, channel, party === vendor ? amount * left : amount);
}

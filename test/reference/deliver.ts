import type { Tranche } from "../../src/scenario/contracts/tranche";
import { bounded, total } from "./arithmetic";
import { borrowedShare } from "./builders";
import type { Health } from "./contracts/tranche";
import { OUTSIDE } from "./ledger";
import type { Today } from "./today";
import type { World } from "./world";

/** docs/model.md, A quarter, step 3: capacity is delivered; promised equity is paid in. */
export function deliver(world: World, today: Today): void {
  const { capacities, compute, draws, path } = world;
  const shock = draws(path, today.quarter, "factor:delivery");
  for (const one of capacities) {
    const held = world.builders.holds(world.marks.doubted.has(one.contract.to));
    const strain = held * borrowedShare(one, world.orders);
    one.deliver(today.quarter, shock, today.exercised, strain);
  }
  today.capacity = total(capacities.map(({ built }) => built));
  if (today.capacity > 0) today.use = Math.min(1, compute.need / today.capacity);
  payPromises(world, today.quarter);
  grantShares(world, today.quarter);
}

/** docs/model.md, 3. Promised equity: less from an investor in distress; money as far as it has cash or credit. */
function payPromises(world: World, quarter: number): void {
  const { promises, margin, market, shares, ledger, rounds, capacities } = world;
  for (const promise of promises) {
    const { from, inKind } = promise.contract;
    const vendor = capacities.find(({ contract }) => contract.to === from);
    const willingness = from === OUTSIDE ? 1 : market.willingness(shares.lift(from));
    const promised =
      promise.amount(quarter, { value: market.value, willingness }) *
      rounds.able(from) *
      rounds.ready(promise.holds(healthOf(world, promise.contract, quarter)));
    const services = promised * inKind.value * (vendor ? 1 : 0);
    if (vendor) vendor.arrears.services += services;
    const room = margin.room(from, rounds.invested[from] ?? 0).promised;
    const money = Math.min(promised - services, ledger.means(from), room);
    promise.pay(rounds.take(from, money, services));
    rounds.promised[from] = (rounds.promised[from] ?? 0) + money + services;
  }
}

/** docs/model.md, 3. Promised equity: what it further waits for. */
function healthOf(
  { scenario, shares, book, margin, marks }: World,
  { from, priceOf }: Tranche,
  quarter: number,
): Health {
  const buffer = scenario.parties.find(({ id }) => id === from)?.lossBuffer?.value ?? Infinity;
  const loss = from === OUTSIDE ? 0 : book.of(from) + marks.of(from);
  return {
    price: Math.exp(bounded(shares.of(priceOf ?? from, quarter).price)),
    lost: loss > 0 ? loss / buffer : 0,
    debt: margin.debtOf(from),
  };
}

/** docs/model.md, 3. Warrants: the holder sells to the outside. */
function grantShares({ warrants, shares, shortage, ledger, terms }: World, quarter: number): void {
  const deferring = shortage.deferring && terms.stretch.share > 0;
  for (const one of warrants) {
    const { from, to } = one.contract;
    const { proceeds, given } = one.step(quarter, shares.of(from, quarter), deferring);
    shares.give(from, given);
    ledger.move(OUTSIDE, to, proceeds);
  }
}

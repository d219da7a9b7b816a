import { jumpsIn } from "./jumps";
import { OUTSIDE } from "./ledger";
import { QUARTER } from "./terms";
import type { Today } from "./today";
import type { World } from "./world";

/** docs/model.md, A quarter, step 1: winter, revenue, jumps; revenue and interest come in; own cash moves. */
export function earn(world: World, today: Today): void {
  const { scenario, terms, revenue, winter, ledger, draws, path } = world;
  const { quarter } = today;
  today.interest = world.cash * terms.cash.interest * QUARTER;
  winter.turn(draws(path, quarter, "winter"));
  revenue.step(quarter, {
    demand: draws(path, quarter, "factor:demand"),
    level: draws(path, quarter, "factor:level"),
    jumps: jumpsIn(scenario, draws, path, quarter),
    shortage: world.compute.shortage,
    winter: winter.now,
  });
  today.ahead = revenue.log - world.plan.revenue[quarter];
  ledger.move(OUTSIDE, scenario.obligor, revenue.booked + today.interest);
  moveOwnCash(world, quarter);
}

/** docs/model.md, 1. Cash from elsewhere: a negative amount is a debt to the outside. */
function moveOwnCash({ scenario, draws, path, ledger, margin }: World, quarter: number): void {
  for (const { id, ownCash, ownCashVolatility } of scenario.parties) {
    const volatility = ownCashVolatility?.value ?? 0;
    const shock = volatility > 0 ? volatility * draws(path, quarter, `party:${id}:own`) : 0;
    const amount = (ownCash?.value ?? 0) * QUARTER + shock;
    if (amount >= 0) margin.sell(id, amount);
    if (amount >= 0) ledger.move(OUTSIDE, id, amount);
    else ledger.owe(id, OUTSIDE, -amount);
  }
}

/** Step 2: compute need; market value; the equity window opens or shuts; share prices. */
export function appraise(world: World, { quarter, ahead, miss }: Today): void {
  const { revenue, compute, market, winter, draws, path } = world;
  const factor = (id: string) => draws(path, quarter, `factor:${id}`);
  compute.step(quarter, factor("compute"), revenue.booked, ahead);
  market.drift(factor("ai-equity"), factor("credit"), winter.now);
  market.price(revenue.rate, revenue.growth, miss);
  market.turn(draws(path, quarter, "window"), miss);
  world.shares.step(quarter, market.mood, draws, path);
  world.margin.call(world, quarter);
  world.margin.look(world);
}

import { burn } from "./forecast";
import type { Today } from "./today";
import type { World } from "./world";

/** docs/model.md, A quarter, step 5: forecast; a funding round; the credit line. */
export function fund(world: World, today: Today): void {
  const { terms, revenue, costs, plan, sharings, market, line, rounds } = world;
  const { quarter, billed, due } = today;
  const view = {
    quarter,
    bills: billed,
    rate: revenue.rate,
    growth: revenue.growth,
    costShare: costs.share(quarter),
  };
  const over = (n: number) => burn(view, n, plan, sharings, terms);
  today.burn = {
    ahead: over(terms.funding.lookAhead),
    runway: over(terms.funding.runway),
    cuts: over(2 + terms.cuts.lookAhead),
    year: over(4),
  };
  const left = world.cash - due - terms.cash.minimum;
  rounds.raise(market, world.shares, world.margin, left, today.burn.ahead, today.burn.runway);
  line.draw(due + terms.cash.minimum - world.cash);
}

/** Step 6: what gives way when that does not suffice. */
export function giveWay(world: World, today: Today): void {
  const { due, soft, deferrable } = today;
  today.relief = world.shortage.relieve({ cash: world.cash, due, soft, deferrable });
  if (today.relief.dropped > 0 || today.relief.deferred > 0) world.restructured = true;
}

import { bill } from "./bill";
import { decide, readSolvency } from "./decide";
import { deliver } from "./deliver";
import { appraise, earn } from "./earn";
import { fund, giveWay } from "./fund";
import { lose, settle } from "./settle";
import { Today } from "./today";
import type { World } from "./world";

/** docs/model.md, A quarter: its nine steps, in their order, on one path. What is read of it at its end. */
export function advance(world: World, quarter: number) {
  const today = new Today(quarter, world);
  world.ledger.dues = [];
  world.ledger.hinged = [];
  world.rounds.invested = {};
  earn(world, today);
  appraise(world, today);
  deliver(world, today);
  bill(world, today);
  fund(world, today);
  giveWay(world, today);
  world.margin.close(world.rounds.invested, world.market.value);
  settle(world, today);
  lose(world, today);
  world.builders.feel(world.market, today.miss);
  world.shortage.close();
  if (world.alive) decide(world, today);
  const trust = world.alive ? Math.exp(-world.terms.shares.missEffect * today.miss) : 0;
  world.shares.follow(world.capacities, quarter, today.exercised, trust);
  return {
    cash: world.cash,
    revenue: world.revenue.booked,
    due: today.due,
    value: world.market.value,
    open: world.market.open,
    raised: world.rounds.raised, // up to here
    shortfall: today.relief.shortfall,
    payments: today.payments,
    shares: today.shares,
    marks: world.marks.by,
    solvency: readSolvency(world, today),
  };
}

import { positive, total } from "./arithmetic";
import { giveNotice } from "./notice";
import { equityWithinYear, solvencyOf } from "./solvency";
import type { Today } from "./today";
import type { World } from "./world";

/** docs/model.md, A quarter, step 9: the line is repaid; notices are given; options are ordered. */
export function decide(world: World, today: Today): void {
  const { terms, line, capacities, compute, revenue, options } = world;
  const spare = () => world.cash - terms.cash.minimum;
  line.repay(spare() - positive(today.burn.ahead));
  const means = spare() + line.undrawn + equity(world);
  const ends = giveNotice(capacities, today.burn.cuts - means, terms);
  for (const [{ arrears }, amount] of ends) arrears.fee += 4 * terms.cuts.fee * amount;
  if (ends.size > 0) world.restructured = true;
  options.order({
    quarter: today.quarter,
    inference: compute.inference,
    training: compute.training,
    growth: revenue.growth,
    capacity: today.capacity,
    spare: spare() - positive(today.burn.year),
  });
}

const equity = ({ terms, market }: World): number => equityWithinYear(terms, market.open, market.value);

/** Solvency as it is read at the end of step 9. */
export function readSolvency(world: World, { quarter, burn, use }: Today) {
  const { scenario, line, loans, market, capacities, options } = world;
  return solvencyOf({
    cash: world.cash,
    drawn: line.drawn,
    borrowed: total(
      loans.filter(({ contract }) => contract.to === scenario.obligor).map(({ balance }) => balance),
    ),
    undrawn: line.undrawn,
    equity: equity(world),
    value: market.value,
    burnYear: burn.year,
    owed: total(capacities.map(({ arrears }) => arrears.carried + arrears.deferred + arrears.fee)),
    idle: total(capacities.map((one) => one.firmRest(quarter, options.exercised) * (1 - use))),
  });
}

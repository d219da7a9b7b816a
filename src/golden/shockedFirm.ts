import { Draws } from "../draws/draws";
import { PLAN } from "../draws/plan";
import { Tape } from "../lane/tape";
import { PATHS } from "../model/block";
import { SCRAMBLINGS } from "../model/layout";
import { Record } from "../model/record";
import { DEMAND, LEVEL } from "../model/shocks";
import { World } from "../model/world";
import { streamsOf } from "../run/tape/streams";
import { riskPriced, tapeOf } from "../run/tape/tape";
import { Firm, oneFirm } from "./oneFirm";

/** A quarter's shock of one standard deviation to revenue's growth or to its level, alone. */
export interface Shock {
  readonly quarter: number;
  readonly factor: number;
}

/** Every shock that falls within so many quarters. */
export const shocksOf = (quarters: number): Shock[] =>
  Array.from({ length: quarters }, (_, quarter): Shock[] => [
    { quarter, factor: LEVEL },
    { quarter, factor: DEMAND },
  ]).flat();

/**
 * The engine's own world of one firm, with shocks that are chosen instead of drawn: on path 0 none, on path k the k-th of
 * at most 127. `look` sees the world after each quarter.
 */
export function shockedFirm(firm: Firm, shocks: readonly Shock[], look: (world: World) => void): void {
  const scenario = oneFirm(firm);
  const { numbers } = tapeOf(scenario, riskPriced);
  const tape = new Tape(numbers, numbers.length);
  const world = new World(tape);
  const record = new Record(world, tape.index());
  world.read(tape);
  record.read(tape);
  const draws = new Draws(world.quarters, PATHS, 0, SCRAMBLINGS);
  draws.read(tape);
  const columns = draws.among(new Float64Array(PATHS).fill(PLAN));
  const { factors, quarterly } = streamsOf(scenario);
  const width = factors.length + quarterly.length;
  shocks.forEach(({ quarter, factor }, k) => (columns[quarter * width + factor][k + 1] = 1));
  world.shocks.use(columns);
  world.begin();
  for (let quarter = 0; quarter < world.quarters; quarter++) {
    world.advance(quarter);
    look(world);
  }
}

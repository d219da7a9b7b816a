import type { Scenario } from "../../src/scenario/scenario";
import { total } from "./arithmetic";
import type { Draws } from "./draws";
import { QUARTER } from "./terms";

/** docs/model.md, 1. Jumps: the log change of revenue by all that arrive in a quarter. */
export function jumpsIn({ jumps }: Scenario, draws: Draws, path: number, quarter: number): number {
  const arrives = ({ id, rate }: Scenario["jumps"][number]): boolean =>
    draws(path, quarter, `jump:${id}`) < 1 - Math.exp(-rate.value * QUARTER);
  return total(
    jumps
      .filter(arrives)
      .map(({ id, size, spread }) => size.value + spread.value * draws(path, quarter, `jump:${id}:size`)),
  );
}

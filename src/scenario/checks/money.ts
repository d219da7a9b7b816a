import { largestAmount, unitsFor } from "../moneyUnit";
import { type Problem, problem } from "../problems";
import type { Scenario } from "../scenario";

/** A unit of the histograms suits the obligor's own money: bins tell nothing of what lies beyond their ends. */
export function checkMoney(scenario: Scenario): Problem[] {
  const { moneyScale } = scenario;
  if (!(moneyScale > 0 && moneyScale < Infinity)) return []; // told of the field itself
  const largest = largestAmount(scenario);
  const { low, high } = unitsFor(largest);
  return moneyScale >= low && moneyScale <= high
    ? []
    : [problem("moneyScale", `${low} to ${high} for at most ${largest} bn USD`, String(moneyScale))];
}

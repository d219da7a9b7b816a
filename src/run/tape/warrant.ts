import type { Warrant } from "../../scenario/contracts/warrant";

/** The numbers of a warrant before its gigawatts; absent, nothing is granted. */
export function warrantNumbers(warrant: Warrant, absent: boolean): number[] {
  const { price, strike, sellOver, haircut, held, holds, tranches, size } = warrant;
  const { firstMilestone, lastMilestone, firstHurdle, lastHurdle } = warrant;
  return [
    ...[price, strike, sellOver, haircut, held, holds, tranches].map(({ value }) => value),
    absent ? 0 : size.value,
    ...[firstMilestone, lastMilestone, firstHurdle, lastHurdle].map(({ value }) => value),
  ];
}

import type { MarginLoan } from "../../scenario/contracts/marginLoan";
import type { Party } from "../../scenario/party";

/** The numbers of a loan on shares; absent, nothing was lent. */
export const marginLoanNumbers = (
  { principal, rate, pledged, reserve, trigger, target, impact, recourse }: MarginLoan,
  absent: boolean,
): number[] => [
  absent ? 0 : principal.value,
  ...[rate, pledged, reserve, trigger, target, impact, recourse].map(({ value }) => value),
];

/** The numbers of an investor's limit of debt; absent, there is none. */
export function limitNumbers(party: Party, absent: boolean): number[] {
  const { netDebt, holdings, holdingsBeta, debtLimit, debtCeiling, stakeValue } = party;
  const limit = absent ? 1 : (debtLimit?.value ?? 1);
  return [
    ...[netDebt, holdings, holdingsBeta].map((quantity) => quantity?.value ?? 0),
    ...[limit, absent ? 1 : (debtCeiling?.value ?? limit), stakeValue?.value ?? 0],
  ];
}

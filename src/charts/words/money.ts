import type { Estimate } from "../../metrics/run";

const short = (value: number): string =>
  value < 9.95 ? value.toFixed(1).replace(/\.0$/, "") : value.toFixed(0);

/** A sum in billions of dollars in the fewest digits that still tell it: $0.4 bn, $34 bn, $1.24 tn. */
export function money(billions: number): string {
  const size = Math.abs(billions);
  const sign = billions < 0 ? "−" : "";
  if (size < 0.05) return "$0";
  if (size >= 999.5) return `${sign}$${(size / 1000).toFixed(2)} tn`;
  return `${sign}$${short(size)} bn`;
}

/** "$34 bn ($31 bn to $37 bn)". */
export const moneyWithin = ({ estimate, low, high }: Estimate): string =>
  `${money(estimate)} (${money(low)} to ${money(high)})`;

/** The same without currency or unit, for cells whose heading says both. */
export const billions = (value: number): string => {
  const size = Math.abs(value);
  if (size < 0.05) return "0";
  return `${value < 0 ? "−" : ""}${short(size)}`;
};

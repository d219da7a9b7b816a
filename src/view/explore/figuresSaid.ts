import type { Estimate } from "../../metrics/run";
import { text } from "../text/text";

/** A share of futures in points of a hundred, neither 0 nor 100 of what was merely not seen. */
export function pointsOf(share: number): string {
  const said = (100 * share).toFixed(1);
  if (said === "0.0") return text.headline.fewerThan1;
  return said === "100.0" ? text.headline.moreThan99 : text.decimal(Number(said));
}

/** The same with its interval. */
export const pointsWithin = ({ estimate, low, high }: Estimate): string =>
  `${pointsOf(estimate)} (${text.headline.interval(...([low, high].map(pointsOf) as [string, string]))})`;

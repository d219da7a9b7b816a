import type { Estimate } from "../../metrics/run";
import { text } from "../text/text";

/** A count of hundred as it may be said: what was merely not seen is neither 0 nor 100. */
export const saidOfHundred = (count: number): string =>
  count <= 0 ? text.headline.fewerThan1 : count >= 100 ? text.headline.moreThan99 : String(count);

/** A share to a tenth of a hundredth; what is less than that is not nothing. */
export const tenthSaid = (share: number): string =>
  share < 0.0005 ? `<\u00a0${text.fixed(0.1, 1)}` : text.fixed(100 * share, 1);

/** The interval of a share to tenths, once where both ends are too small to be told. */
export const intervalSaid = ({ low, high }: Estimate): string =>
  high < 0.0005 ? tenthSaid(high) : text.headline.interval(tenthSaid(low), tenthSaid(high));

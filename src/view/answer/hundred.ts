import { text } from "../text/text";

/** A count of hundred as it may be said: what was merely not seen is neither 0 nor 100. */
export const saidOfHundred = (count: number): string =>
  count <= 0 ? text.headline.fewerThan1 : count >= 100 ? text.headline.moreThan99 : String(count);

import type { Side } from "../../metrics/flips";
import { text } from "../text/text";

/** On which side of which scenario a future ends, in words. */
export function sideWords(side: Side, [base, other]: readonly [string, string]): string {
  const { sides } = text.flips;
  if (side === "onlyBase") return sides.onlyBase(base);
  return side === "onlyOther" ? sides.onlyOther(other) : sides[side];
}

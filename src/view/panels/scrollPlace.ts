import type { Kept } from "../state/theme";

const soon = 15_000; // milliseconds after the page was begun in which it may still be where it was left

/**
 * Goes as far down the page as it was when this tab was left, once there is that much of it, unless its reader has moved or
 * come to something else; and keeps how far that is. Returns what ends it.
 */
export function keepScroll(kept: Kept): () => void {
  const left = Number(kept.read() ?? 0);
  kept.write("0");
  if (left > 0 && scrollY === 0 && performance.now() < soon) scrollTo({ top: left, behavior: "instant" });
  const keep = () => kept.write(String(Math.round(scrollY)));
  addEventListener("pagehide", keep);
  return () => removeEventListener("pagehide", keep);
}

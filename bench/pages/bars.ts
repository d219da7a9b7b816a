import type { Bar } from "../bars";
import { table, told } from "../table";

function verdict({ target, most, measured }: Bar): string {
  if (measured === null) return "not measured here";
  if (target === 0) return measured === 0 ? "met" : `**missed** by ${told(measured)}`;
  const missing = most ? target / measured : measured / target;
  return missing <= 1 ? "met" : `**missed** by a factor of ${told(missing)}`;
}

/** All bars, met or not. */
export const barsSection = (bars: readonly Bar[]): string =>
  [
    "## What was set out",
    table(
      ["what", "bar", "measured", ""],
      bars.map((bar) => [
        bar.what,
        bar.target === 0 ? "none" : `${bar.most ? "at least" : "at most"} ${told(bar.target)} ${bar.unit}`,
        bar.measured === null ? "–" : `${told(bar.measured)} ${bar.unit}`.trim(),
        verdict(bar),
      ]),
    ),
  ].join("\n\n");

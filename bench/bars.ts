import { table, told } from "./table";

/** A figure that was set out to be reached. */
export interface Bar {
  readonly what: string;
  readonly bar: string;
  readonly target: number;
  /** Whether more is better. */
  readonly most: boolean;
  readonly measured: number | null;
  readonly unit: string;
}

export const atLeast = (what: string, target: number, unit: string, measured: number | null): Bar => ({
  ...{ what, target, measured, unit, most: true },
  bar: `at least ${told(target)} ${unit}`,
});

export const atMost = (what: string, target: number, unit: string, measured: number | null): Bar => ({
  ...{ what, target, measured, unit, most: false },
  bar: `at most ${told(target)} ${unit}`,
});

function verdict({ target, most, measured }: Bar): string {
  if (measured === null) return "not measured here";
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
        bar.bar,
        bar.measured === null ? "–" : `${told(bar.measured)} ${bar.unit}`,
        verdict(bar),
      ]),
    ),
  ].join("\n\n");

import type { Series } from "../scaling";
import { table, told } from "../table";

/** Plots and their numbers. */
export const scalingSection = (all: readonly Series[]): string =>
  [
    "## As things grow",
    "A made-up scenario of 8 parties, 16 contracts, 40 quarters and 6 loops, of which one thing grows at a time; one thread, on draws that are kept (the first 16,384 paths; beyond them draws are made anew).",
    "Its schedules end after some 45 quarters. From then on more and more paths have a party that can no longer pay, and each such quarter must be cleared: that, and not the quarters as such, makes long horizons dear. In the scenarios that come with the program clearing is rare.",
    all.map(({ of, unit }) => `![Cost against ${of}, ${unit}](performance/${of}.svg)`).join("\n"),
    ...all.map(({ of, unit, points }) =>
      table(
        [of, ...points.map(({ size }) => size.toLocaleString("en"))],
        [[unit, ...points.map(({ cost }) => told(cost))]],
      ),
    ),
  ].join("\n\n");

import { correlationsOf } from "../src/run/tape/correlations";
import type { Scenario } from "../src/scenario/scenario";

/** Says on standard error where a run departs from what the scenario states, so that standard output holds the answer alone. */
export function tellNotes(
  scenario: Scenario,
  write = (text: string) => void process.stderr.write(text),
): void {
  const { distance, furthest } = correlationsOf(scenario);
  if (furthest === null) return;
  const { between, from, to } = furthest;
  write(
    `note: these correlations cannot hold together; the nearest that can are used (distance ${distance.toFixed(3)}). ` +
      `Furthest moved: ${between.join(" and ")}, from ${from.toFixed(2)} to ${to.toFixed(2)}.\n`,
  );
}

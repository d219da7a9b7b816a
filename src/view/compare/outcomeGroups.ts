import type { Difference } from "../../metrics/pairs";
import type { Scenario } from "../../scenario/scenario";
import { text } from "../text/text";
import { briefName, kindOf, lastQuarter, ofBoth, type OutcomeKind } from "./outcomeName";

/** Outcomes of one kind under what all of them are. */
export interface OutcomeGroup {
  readonly heading: string;
  readonly rows: readonly { readonly row: Difference; readonly name: string }[];
}

const kinds: readonly OutcomeKind[] = ["shares", "means", "losses"];

/** The outcomes by which two scenarios are compared, by kind, so that what a kind has in common is said once. */
export const outcomeGroups = (
  differences: readonly Difference[],
  base: Scenario,
  other: Scenario,
): OutcomeGroup[] =>
  kinds.flatMap((kind) => {
    const rows = differences
      .filter((row) => kindOf(row) === kind)
      .map((row) => ({ row, name: briefName(row.id, base, other) }));
    return rows.length === 0
      ? []
      : [{ heading: text.compare.kinds[kind](ofBoth(lastQuarter, base, other)), rows }];
  });

/** Whether an outcome is a loss that neither scenario would show in billions. */
export const isSmallLoss = (row: Difference): boolean =>
  kindOf(row) === "losses" && Math.max(row.base, row.other) < 0.05;

import { effect } from "@preact/signals";
import * as v from "valibot";
import { type Choices, measures, sections } from "./choices";
import type { Comparison } from "./comparison";
import { type Live, pathCounts, sufficing } from "./live";
import type { Kept } from "./theme";

/** Where a reader is on the page: what is open, and what is compared. What of it cannot be read is as on a first visit. */
const Place = v.object({
  section: v.optional(v.picklist(sections)),
  year: v.optional(v.nullable(v.pipe(v.string(), v.digits()))),
  measure: v.optional(v.picklist(measures)),
  groups: v.optional(v.array(v.string())),
  report: v.optional(v.boolean()),
  compared: v.optional(v.array(v.string())),
  comparing: v.optional(v.boolean()),
  paths: v.optional(v.picklist(pathCounts)),
  within: v.optional(v.picklist(sufficing)),
});
type Place = v.InferOutput<typeof Place>;

interface Inside {
  readonly here: Kept; // of this tab, there again after a reload
  readonly last: Kept; // of the last tab in which something was looked at
  readonly choices: Choices;
  readonly comparison: Comparison;
  readonly live: Pick<Live, "goal" | "aim" | "within" | "suffice">;
  readonly contenders: () => Promise<unknown>; // settles once all that can be compared is here
}

/** Keeps where the reader is, and finds it again. */
export function createPlace({ here, last, choices, comparison, live, contenders }: Inside) {
  const before = [here.read(), last.read()] as const;
  const follow = () =>
    effect(() => {
      const place: Place = {
        section: choices.section.value,
        year: choices.year.value,
        measure: choices.measure.value,
        groups: [...choices.openGroups.value],
        report: choices.report.value,
        compared: [...comparison.chosen.value],
        comparing: comparison.open.value,
        paths: pathCounts.find((count) => count === live.goal.value),
        within: sufficing.find((so) => so === live.within.value),
      };
      for (const kept of [here, last]) kept.write(JSON.stringify(place));
    });

  const openComparison = (): void => void comparison.reopen(contenders());

  return {
    /** Open the comparison as it was left. */
    openComparison,
    /**
     * Go where this tab was, or, with work of an earlier visit, where that ended; from then on it is kept. Whether this tab compares
     * is told by its address.
     */
    findPlace: (returned: boolean): void => {
      const [inTab, earlier] = before;
      const json = inTab ?? (returned ? earlier : null) ?? "{}";
      const read = v.safeParse(v.pipe(v.string(), v.parseJson(), Place), json);
      const found = read.success ? read.output : {};
      choices.section.value = found.section ?? choices.section.peek();
      choices.year.value = found.year ?? null;
      choices.measure.value = found.measure ?? choices.measure.peek();
      choices.openGroups.value = new Set(found.groups);
      choices.report.value = found.report ?? false;
      comparison.chosen.value = found.compared ?? [];
      if (found.paths !== undefined) live.aim(found.paths);
      if (found.within !== undefined) live.suffice(found.within);
      if (inTab === null && found.comparing === true) openComparison();
      follow();
    },
  };
}

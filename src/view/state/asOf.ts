import { computed, type Signal } from "@preact/signals";
import { applyEdits, countEdits } from "../../scenario/edits";
import type { Scenario } from "../../scenario/scenario";
import { text } from "../text/text";
import { alike } from "./alike";
import type { Library } from "./library";
import type { Working, WorkingCopy } from "./working";

interface Inside {
  readonly library: Library;
  readonly working: WorkingCopy;
  readonly announced: Signal<string>;
}

/**
 * What was publicly known at different dates: of the shipped scenarios that begin in the same quarter the first, which the
 * others extend. To switch keeps the reader's changes as far as they have a place there; the way back is undo.
 */
export function createAsOf({ library, working, announced }: Inside) {
  const dates = computed((): readonly Scenario[] => {
    const { value: shipped } = library.shipped;
    return shipped.filter(({ start }, i) => shipped.findIndex((other) => other.start === start) === i);
  });
  return {
    dates,
    /** The one that is in use, or whose data what is in use is built on; null for a scenario of its own. */
    current: computed(() => dates.value.find(({ start }) => start === working.shipped.value.start) ?? null),
    choose: (id: string): void => {
      const there = library.find(id);
      const before = working.now.peek();
      const next = fitting(before, there);
      working.open(next);
      announced.value = text.asOf.chosen(there.asOf, countEdits(before) - countEdits(next));
    },
  };
}

/** The reader's edits on other data, those without a place there left out; whole parts only if all go together. */
function fitting(now: Working, there: Scenario): Working {
  const moved = alike(now, { base: there.id, set: {} }, there);
  try {
    applyEdits(there, moved);
    return moved;
  } catch {
    return { ...moved, parts: undefined }; // parts that name what was not there yet; how many are dropped is announced
  }
}

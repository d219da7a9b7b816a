import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { WorkingCopy as LeftBehind } from "../../store/working";
import type { Library } from "./library";
import type { Working, WorkingCopy } from "./working";

/** What was worked on, without when and by which tab. */
const workOf = ({ base, set, parts, name, of }: LeftBehind): Working => ({ base, set, parts, name, of });

/** Work that an earlier visit left unsaved, to be taken up again if the reader wants. */
export function leftBehind(found: ReadonlySignal<LeftBehind | null>, working: WorkingCopy, library: Library) {
  const dismissed = signal(false);
  const copy = computed(() => {
    const left = found.value;
    return dismissed.value || left === null || !library.has(left.base) ? null : left;
  });
  return {
    copy,
    takeUp: () => {
      const left = copy.peek();
      if (left !== null) working.open(workOf(left));
      dismissed.value = true;
    },
    dismiss: () => {
      dismissed.value = true;
    },
  };
}

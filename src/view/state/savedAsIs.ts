import { computed, type ReadonlySignal } from "@preact/signals";
import { canonical } from "../../scenario/canonical";
import type { Saved } from "./saved";
import type { WorkingCopy } from "./working";

/** Whether what is on screen is, change for change, what was last saved of it. */
export const savedAsIs = (working: WorkingCopy, saved: Saved): ReadonlySignal<boolean> =>
  computed(() => {
    const { of, base, set, parts = {} } = working.now.value;
    const item = saved.listing.value.saved.find(({ id }) => id === of?.id);
    if (item === undefined || item.base !== base) return false;
    return canonical([item.set, item.parts ?? {}]) === canonical([set, parts]);
  });

import { computed, signal } from "@preact/signals";
import { countEdits, type Edits } from "../../scenario/edits";
import { newId } from "../../store/stamp";
import type { Owners } from "../../store/owners";
import type { Store } from "../../store/store";
import { dropWorking, type WorkingCopy as Copy, workingCopies } from "../../store/working";
import { failureWords } from "./failureWords";
import type { Library } from "./library";
import { takenUp } from "./resume";
import type { Saved } from "./saved";
import type { WorkingCopy } from "./working";

interface Inside {
  readonly store: Store;
  readonly owners: Owners;
  readonly library: Library;
  readonly working: WorkingCopy;
  readonly saved: Saved;
}

const contentOf = ({ base, set, parts }: Edits & { readonly base: string }): string =>
  JSON.stringify([base, Object.entries(set).toSorted(([a], [b]) => a.localeCompare(b)), parts]);

/** Work that was left unsaved, in this tab or another: every piece once, but what is on screen or saved. */
export function createUnsaved({ store, owners, library, working, saved }: Inside) {
  const copies = signal<readonly Copy[]>([]);
  const failure = signal<string | null>(null);
  const attempt = async (act: () => Promise<unknown>): Promise<void> => {
    try {
      await act();
      copies.value = (await workingCopies(store)).copies;
      failure.value = null;
    } catch (cause) {
      failure.value = failureWords(cause);
    }
  };
  return {
    failure,
    listed: computed(() => {
      const seen = new Set([working.now.value, ...saved.listing.value.saved].map(contentOf));
      return copies.value.filter((copy) => {
        const content = contentOf(copy);
        return countEdits(copy) > 0 && !seen.has(content) && seen.add(content);
      });
    }),
    refresh: () => attempt(async () => {}),
    /** Go on with it; what was on screen is one undo away. */
    open: async (copy: Copy): Promise<void> => {
      const next = await takenUp(copy, library);
      if (next !== null) working.open(next, (await owners.own(copy.id)) ? copy.id : newId());
    },
    forget: (copy: Copy) => attempt(() => dropWorking(store, copy.id)),
  };
}
export type Unsaved = ReturnType<typeof createUnsaved>;

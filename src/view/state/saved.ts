import { signal } from "@preact/signals";
import { remove, restore } from "../../store/bin";
import { list, type Listing } from "../../store/listing";
import type { Draft, SavedScenario } from "../../store/savedScenario";
import { rename, save } from "../../store/saving";
import { copyName } from "../../store/name";
import type { Store } from "../../store/store";

const nothing: Listing = { saved: [], removed: [], unreadable: [], withoutResult: [] };

/** The reader's saved scenarios, kept up with what other tabs do. A failure is shown, not thrown. */
export function createSaved(store: Store) {
  const listing = signal(nothing);
  const failure = signal<string | null>(null);
  const undoable = signal<SavedScenario | null>(null); // just put in the bin

  const attempt = async <T>(act: () => Promise<T>): Promise<T | undefined> => {
    try {
      const result = await act();
      listing.value = await list(store);
      failure.value = null;
      return result;
    } catch (cause) {
      failure.value = cause instanceof Error ? cause.message : String(cause);
      return undefined;
    }
  };
  const refresh = () => attempt(async () => {});
  void refresh(); // what earlier visits saved
  const unwatch = store.changes.watch(() => void refresh());

  return {
    listing,
    failure,
    undoable,
    persistent: store.persistent,
    reason: store.reason,
    refresh,
    save: (draft: Draft) => attempt(() => save(store, draft)),
    rename: (id: string, name: string) => attempt(() => rename(store, id, name)),
    duplicate: (
      { id: _, created: _c, modified: _m, revision: _r, removed: _b, ...draft }: SavedScenario,
      why: string,
    ) => attempt(() => save(store, { ...draft, name: copyName(draft.name, why) })),
    remove: (id: string) =>
      attempt(async () => {
        undoable.value = await remove(store, id);
      }),
    restore: () =>
      attempt(async () => {
        if (undoable.peek() !== null) await restore(store, undoable.peek() as SavedScenario);
        undoable.value = null;
      }),
    close: unwatch,
  };
}
export type Saved = ReturnType<typeof createSaved>;

import { signal } from "@preact/signals";
import { purge, remove, restore } from "../../store/bin";
import { list, type Listing } from "../../store/listing";
import type { Draft, SavedScenario } from "../../store/savedScenario";
import { rename, save, tag, update } from "../../store/saving";
import { copyName } from "../../store/name";
import type { Store } from "../../store/store";
import { restoreVersion } from "../../store/versions";
import { failureWords } from "./failureWords";

const nothing: Listing = { saved: [], removed: [], unreadable: [], withoutResult: [] };

/** The reader's saved scenarios, kept up with what other tabs do. A failure is shown, not thrown. */
export function createSaved(store: Store) {
  const listing = signal(nothing);
  const failure = signal<string | null>(null);
  const undoable = signal<SavedScenario | null>(null); // just put in the bin
  const conflict = signal<"changed" | "deleted" | null>(null); // what another tab did to what was last saved over

  const attempt = async <T>(act: () => Promise<T>): Promise<T | undefined> => {
    try {
      const result = await act();
      listing.value = await list(store);
      failure.value = null;
      return result;
    } catch (cause) {
      failure.value = failureWords(cause);
      return undefined;
    }
  };
  const forget = (binned: readonly SavedScenario[]) => {
    if (binned.some(({ id }) => id === undoable.peek()?.id)) undoable.value = null;
  };
  const refresh = () => attempt(async () => {});
  const ready = refresh(); // what earlier visits saved
  const unwatch = store.changes.watch(() => void refresh());

  return {
    listing,
    /** Settles once what earlier visits saved is listed, or `failure` says why not. */
    ready,
    failure,
    undoable,
    conflict,
    persistent: store.persistent,
    reason: store.reason,
    refresh,
    save: (draft: Draft) => attempt(() => save(store, draft)),
    update: (edited: SavedScenario) =>
      attempt(async () => {
        const updated = await update(store, edited);
        conflict.value = updated.conflict ?? null;
        return updated.saved;
      }),
    rename: (id: string, name: string) => attempt(() => rename(store, id, name)),
    tag: (id: string, tags: readonly string[]) => attempt(() => tag(store, id, tags)),
    duplicate: (
      { id: _, created: _c, modified: _m, revision: _r, removed: _b, versions: _v, ...draft }: SavedScenario,
      why: string,
    ) => attempt(() => save(store, { ...draft, name: copyName(draft.name, why) })),
    restoreVersion: (id: string, revision: number) => attempt(() => restoreVersion(store, id, revision)),
    remove: async (id: string) => {
      let gone: SavedScenario | undefined;
      await attempt(async () => {
        gone = await remove(store, id);
      });
      if (gone !== undefined) undoable.value = gone; // also where the list could not be read after it
    },
    /** Takes a scenario out of the bin. */
    restore: (binned: SavedScenario) =>
      attempt(async () => {
        await restore(store, binned);
        forget([binned]);
      }),
    /** Deletes for good. */
    purge: (binned: readonly SavedScenario[]) =>
      attempt(async () => {
        await purge(
          store,
          binned.map(({ id }) => id),
        );
        forget(binned);
      }),
    close: unwatch,
  };
}
export type Saved = ReturnType<typeof createSaved>;

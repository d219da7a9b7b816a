import { readSaved } from "./reading";
import type { SavedScenario } from "./savedScenario";
import { change } from "./saving";
import { now } from "./stamp";
import type { Store } from "./store";

/** Put a scenario in the bin. The answer is what `restore` needs to undo it. Rejects with a StoreError. */
export const remove = (store: Store, id: string): Promise<SavedScenario> =>
  change(store, id, (saved) => ({ ...saved, removed: now() }));

/** Take a scenario out of the bin again. Rejects with a StoreError if it has been purged. */
export const restore = (store: Store, binned: { readonly id: string }): Promise<SavedScenario> =>
  change(store, binned.id, (saved) => ({ ...saved, removed: undefined }));

/**
 * Delete for good, and answer what was deleted. Only what is in the bin or cannot be read is deleted: a scenario that
 * another tab has taken out of the bin meanwhile stays. Rejects with a StoreError.
 */
export async function purge(store: Store, ids: readonly string[]): Promise<readonly string[]> {
  const gone = await store.transact("scenarios", async (shelf) => {
    const deleted: string[] = [];
    for (const id of ids) {
      const stored = await shelf.get(id);
      if (stored === undefined) continue;
      const read = readSaved(id, stored);
      if ("saved" in read && read.saved.removed === undefined) continue;
      await shelf.remove(id);
      deleted.push(id);
    }
    return deleted;
  });
  for (const id of gone) store.changes.tell(id);
  return gone;
}

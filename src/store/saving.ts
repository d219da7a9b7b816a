import { checked } from "./checked";
import { StoreError } from "./failure";
import { grownBy, versionOf } from "./history";
import { copyName, tidyName, tidyTags } from "./name";
import { readSaved } from "./reading";
import type { Draft, SavedScenario } from "./savedScenario";
import type { Shelf } from "./shelves";
import { newId, now } from "./stamp";
import type { Store } from "./store";

/** More would be a bin, not a shelf; a conflict or an import may exceed it, so that nothing is ever lost. */
export const mostSaved = 500;

/** What became of an update. With `conflict`, what is stored was left as it is and `saved` is a copy beside it. */
export interface Updated {
  readonly saved: SavedScenario;
  readonly conflict?: "changed" | "deleted";
}

/** Store a new scenario. Rejects with a StoreError: refused if it is not well formed or there are too many. */
export async function save(store: Store, draft: Draft): Promise<SavedScenario> {
  const created = now();
  const saved = checked({ ...draft, id: newId(), created, modified: created, revision: 1 });
  await store.transact("scenarios", async (shelf) => {
    const { length } = await shelf.all();
    if (length >= mostSaved)
      throw new StoreError("refused", `at most ${mostSaved} scenarios, delete some first`);
    await shelf.put(saved);
  });
  store.changes.tell(saved.id);
  return saved;
}

/**
 * Store a changed scenario over the revision it was made from. If another tab was quicker, theirs stays and this one
 * becomes a copy with a new id: nobody's work is overwritten. Rejects with a StoreError.
 */
export async function update(store: Store, edited: SavedScenario): Promise<Updated> {
  const modified = now();
  const next = checked({ ...edited, removed: undefined, modified, revision: edited.revision + 1 });
  const name = copyName(next.name, `conflict, ${modified.slice(0, 16).replace("T", " ")} UTC`);
  const copy: SavedScenario = { ...next, id: newId(), name, created: modified, revision: 1 };

  const updated = await store.transact("scenarios", async (shelf): Promise<Updated> => {
    const stored = await shelf.get(next.id);
    const read = readSaved(next.id, stored);
    const current = "saved" in read ? read.saved : undefined;
    const mine =
      current !== undefined && current.removed === undefined && current.revision === edited.revision;
    // A first try may have been written although it was reported as failed.
    if (current !== undefined && same(current, next)) return { saved: current };
    if (mine) {
      const grown = { ...next, versions: grownBy(current) };
      await shelf.put(grown);
      return { saved: grown };
    }
    await shelf.put(copy);
    return {
      saved: copy,
      conflict: stored === undefined || current?.removed !== undefined ? "deleted" : "changed",
    };
  });
  store.changes.tell(updated.saved.id);
  return updated;
}

/** Whether two states of a scenario are one write. */
const same = (a: SavedScenario, b: SavedScenario): boolean =>
  a.modified === b.modified &&
  a.removed === b.removed &&
  JSON.stringify(versionOf(a)) === JSON.stringify(versionOf(b));

/** Give a stored scenario another name, whatever else has changed about it. Rejects with a StoreError. */
export const rename = (store: Store, id: string, name: string): Promise<SavedScenario> =>
  change(store, id, (saved) => ({ ...saved, name: tidyName(name) }));

/** Give it other tags, likewise. */
export const tag = (store: Store, id: string, tags: readonly string[]): Promise<SavedScenario> =>
  change(store, id, (saved) => ({ ...saved, tags: tidyTags(tags) }));

/** Read, change and write one scenario in a single transaction. Rejects with a StoreError: missing or unreadable. */
export async function change(
  store: Store,
  id: string,
  edit: (saved: SavedScenario) => SavedScenario,
): Promise<SavedScenario> {
  const saved = await store.transact("scenarios", async (shelf) => {
    const current = await take(shelf, id);
    const next = { ...edit(current), modified: now(), revision: current.revision + 1 };
    await shelf.put(next);
    return next;
  });
  store.changes.tell(id);
  return saved;
}

async function take(shelf: Shelf, id: string): Promise<SavedScenario> {
  const stored = await shelf.get(id);
  if (stored === undefined) throw new StoreError("missing", id);
  const read = readSaved(id, stored);
  if (!("saved" in read)) throw new StoreError("refused", `${id} cannot be read: ${read.problem}`);
  return read.saved;
}

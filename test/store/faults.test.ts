import { IDBDatabase, IDBFactory, IDBObjectStore } from "fake-indexeddb";
import { afterEach, describe, expect, test, vi } from "vitest";
import { purge, remove, restore } from "../../src/store/bin";
import { list } from "../../src/store/listing";
import { rename, save, update } from "../../src/store/saving";
import { openStore, type Store } from "../../src/store/store";
import { keepWorking } from "../../src/store/working";
import { exportWorkspace, importWorkspace } from "../../src/store/workspace";
import { browser } from "./browser.fixture";
import { draft } from "./draft.fixture";

const { tab } = browser();
afterEach(() => void vi.restoreAllMocks());

const calls = [
  [IDBFactory.prototype, "open"],
  [IDBDatabase.prototype, "transaction"],
  ...(["get", "getAll", "getAllKeys", "put", "delete"] as const).map(
    (name) => [IDBObjectStore.prototype, name] as const,
  ),
] as readonly (readonly [object, string])[];

/** From now on the nth call into the browser's storage, and with `again` all later ones, throw this error. */
function breakAt(nth: number, name: string, again: boolean): () => number {
  let made = 0;
  for (const [prototype, method] of calls) {
    const original = Reflect.get(prototype, method);
    vi.spyOn(prototype as Record<string, () => unknown>, method).mockImplementation(function (
      this: unknown,
      ...args: unknown[]
    ) {
      made++;
      if (made === nth || (again && made > nth)) throw new DOMException(`call ${made}, ${method}`, name);
      return Reflect.apply(original, this, args);
    });
  }
  return () => made;
}

/** Everything a reader can do, once; answers the notes of what was acknowledged as saved. */
async function session(store: Store, acknowledged: Set<string>, refused: unknown[]): Promise<void> {
  const attempt = async <T>(act: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await act();
    } catch (cause) {
      refused.push(cause);
      return undefined;
    }
  };
  const { run: _, ...light } = draft;
  const saved = await attempt(() => save(store, { ...light, note: "first" }));
  if (saved) acknowledged.add("first");
  if (saved) {
    const updated = await attempt(() => update(store, { ...saved, note: "second" }));
    if (updated) acknowledged.add("second").delete("first");
    await attempt(() => rename(store, saved.id, "renamed"));
    const binned = await attempt(() => remove(store, saved.id));
    if (binned) await attempt(() => restore(store, binned));
  }
  const spare = await attempt(() => save(store, { ...light, note: "spare" }));
  if (spare) acknowledged.add("spare");
  if (
    spare &&
    (await attempt(() => remove(store, spare.id))) &&
    (await attempt(() => purge(store, [spare.id])))
  )
    acknowledged.delete("spare");
  await attempt(() =>
    keepWorking(store, { id: "tab", name: "", note: "", base: "alder", set: {}, seed: "1" }),
  );
  const [text] = (await attempt(() => exportWorkspace(store))) ?? [];
  if (text) await attempt(() => importWorkspace(store, text));
}

describe.each([
  ["UnknownError", false],
  ["UnknownError", true],
  ["InvalidStateError", false],
  ["QuotaExceededError", false],
  ["QuotaExceededError", true],
])("every call failing in turn: %s, also all later ones: %s", (name, again) => {
  test("every refusal is readable, nothing acknowledged is lost, and the next save works", async () => {
    let faults = 0;
    for (let nth = 1; ; nth++) {
      globalThis.indexedDB = new IDBFactory();
      const store = await tab();
      const made = breakAt(nth, name, again);
      const acknowledged = new Set<string>();
      const refused: unknown[] = [];
      await session(store, acknowledged, refused);
      const count = made();
      vi.restoreAllMocks();

      for (const cause of refused)
        expect(cause).toMatchObject({
          name: "StoreError",
          message: expect.stringMatching(/^not (saved|found): /),
        });
      const { saved, removed, unreadable } = await list(store);
      const notes = [...saved, ...removed].map(({ note }) => note);
      expect(unreadable).toEqual([]);
      for (const note of acknowledged) expect(notes).toContain(note);
      const after = await save(store, draft);
      const fresh = await openStore("test");
      expect((await list(fresh)).saved).toContainEqual(after);
      fresh.close();
      store.close();
      if (count < nth) break;
      faults++;
    }
    expect(faults).toBeGreaterThan(20);
  });
});

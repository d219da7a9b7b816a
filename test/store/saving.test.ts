import { describe, expect, test } from "vitest";
import { purge, remove, restore } from "../../src/store/bin";
import { list } from "../../src/store/listing";
import { memoryShelves } from "../../src/store/memory";
import { noChanges } from "../../src/store/changes";
import { mostSaved, rename, save, update } from "../../src/store/saving";
import type { Store } from "../../src/store/store";
import { browser } from "./browser.fixture";
import { draft } from "./draft.fixture";

const { tab } = browser();
const kinds: readonly [string, () => Promise<Store>][] = [
  ["in the browser", () => tab()],
  ["in memory", async () => ({ ...memoryShelves("a test"), changes: noChanges })],
];

describe.each(kinds)("%s", (_, open) => {
  test("what is saved is listed as it was given, at revision one", async () => {
    const store = await open();
    const saved = await save(store, draft);
    expect(saved).toMatchObject({ ...draft, revision: 1, modified: saved.created });
    expect(await list(store)).toEqual({ saved: [saved], removed: [], unreadable: [], withoutResult: [] });
  });

  test("an update of the latest revision replaces it", async () => {
    const store = await open();
    const saved = await save(store, draft);
    const updated = await update(store, { ...saved, note: "Growth thirds." });
    expect(updated).toMatchObject({
      saved: { id: saved.id, note: "Growth thirds.", revision: 2, created: saved.created },
    });
    expect(updated.conflict).toBeUndefined();
    expect((await list(store)).saved).toEqual([updated.saved]);
  });

  test("an update of an older revision becomes a copy and leaves what is stored", async () => {
    const store = await open();
    const saved = await save(store, draft);
    const { saved: theirs } = await update(store, { ...saved, note: "theirs" });
    const { saved: mine, conflict } = await update(store, { ...saved, note: "mine" });
    expect(conflict).toBe("changed");
    expect(mine).toMatchObject({ note: "mine", revision: 1 });
    expect(mine.name).toMatch(/^Slower growth \(conflict, \d{4}-\d\d-\d\d \d\d:\d\d UTC\)$/);
    const { saved: all } = await list(store);
    expect(all).toHaveLength(2);
    expect(all).toEqual(expect.arrayContaining([theirs, mine]));
  });

  test("an update of something deleted meanwhile becomes a copy; the bin keeps the other", async () => {
    const store = await open();
    const saved = await save(store, draft);
    const binned = await remove(store, saved.id);
    const binnedUpdate = await update(store, saved);
    expect(binnedUpdate.conflict).toBe("deleted");
    await purge(store, [saved.id]);
    const purgedUpdate = await update(store, saved);
    expect(purgedUpdate.conflict).toBe("deleted");
    expect((await list(store)).saved).toHaveLength(2);
    expect((await list(store)).removed).toEqual([]);
    expect(binned.removed).toBeDefined();
  });

  test("a rename applies to whatever is stored", async () => {
    const store = await open();
    const saved = await save(store, draft);
    await update(store, { ...saved, note: "changed meanwhile" });
    expect(await rename(store, saved.id, "  New \n name\u202e ")).toMatchObject({
      name: "New name",
      note: "changed meanwhile",
      revision: 3,
    });
  });

  test("removing can be undone until it is purged", async () => {
    const store = await open();
    const saved = await save(store, draft);
    const binned = await remove(store, saved.id);
    expect(await list(store)).toMatchObject({ saved: [], removed: [binned] });
    const back = await restore(store, binned);
    expect(back).toEqual({ ...saved, revision: 3, modified: back.modified });
    expect(await purge(store, [saved.id])).toEqual([]);
    await remove(store, saved.id);
    expect(await purge(store, [saved.id, "unknown"])).toEqual([saved.id]);
    await expect(restore(store, binned)).rejects.toMatchObject({ failure: "missing" });
  });

  test("what is not well formed is refused with the place", async () => {
    const store = await open();
    await expect(
      save(store, { ...draft, set: { "cash.start": Number.POSITIVE_INFINITY } }),
    ).rejects.toMatchObject({
      failure: "refused",
      message: expect.stringContaining("set.cash.start: expected"),
    });
    expect((await list(store)).saved).toEqual([]);
  });

  test("there is room for so many and no more", async () => {
    const store = await open();
    const { run: _, ...light } = draft;
    for (let i = 0; i < mostSaved; i++) await save(store, light);
    await expect(save(store, light)).rejects.toMatchObject({ failure: "refused" });
    expect((await list(store)).saved).toHaveLength(mostSaved);
  });

  test("of many tabs that update at once one wins and every text is kept", async () => {
    const store = await open();
    const saved = await save(store, draft);
    const notes = Array.from({ length: 20 }, (_, i) => `note ${i}`);
    const updates = await Promise.all(notes.map((note) => update(store, { ...saved, note })));
    expect(updates.filter(({ conflict }) => conflict === undefined)).toHaveLength(1);
    expect((await list(store)).saved.map(({ note }) => note).sort()).toEqual([...notes].sort());
  });
});

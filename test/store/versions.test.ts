import { describe, expect, it } from "vitest";
import { noChanges } from "../../src/store/changes";
import { memoryShelves } from "../../src/store/memory";
import { mostVersions } from "../../src/store/history";
import { rename, save, tag, update } from "../../src/store/saving";
import { restoreVersion } from "../../src/store/versions";
import { exportWorkspace, importWorkspace } from "../../src/store/workspace";
import { list } from "../../src/store/listing";
import { draft } from "./draft.fixture";

const open = () => ({ ...memoryShelves("a test"), changes: noChanges });

describe("versions", () => {
  it("a scenario saved over keeps what it was, the newest first", async () => {
    const store = open();
    let saved = await save(store, { ...draft, set: { "cash.start": 1 } });
    for (const cash of [2, 3]) ({ saved } = await update(store, { ...saved, set: { "cash.start": cash } }));
    expect(saved.set).toEqual({ "cash.start": 3 });
    expect(saved.versions?.map(({ set, revision }) => [set["cash.start"], revision])).toEqual([
      [2, 2],
      [1, 1],
    ]);
  });

  it("a version is made current again, and what was current becomes a version", async () => {
    const store = open();
    const first = await save(store, { ...draft, note: "first", set: { "cash.start": 1 } });
    const { saved } = await update(store, { ...first, note: "second", set: { "cash.start": 2 } });
    const back = await restoreVersion(store, saved.id, 1);
    expect([back.note, back.set]).toEqual(["first", { "cash.start": 1 }]);
    expect(back.versions?.map(({ note }) => note)).toEqual(["second", "first"]);
    await expect(restoreVersion(store, saved.id, 99)).rejects.toThrow(/not found/);
  });

  it("at most so many are kept", async () => {
    const store = open();
    let saved = await save(store, draft);
    for (let i = 0; i < mostVersions + 5; i++)
      ({ saved } = await update(store, { ...saved, set: { "cash.start": i } }));
    expect(saved.versions).toHaveLength(mostVersions);
  });

  it("another name or tag is no version", async () => {
    const store = open();
    const saved = await save(store, draft);
    await rename(store, saved.id, "Other");
    const tagged = await tag(store, saved.id, [" bear\n", "", "bear", "x".repeat(99)]);
    expect(tagged.tags).toEqual(["bear", "x".repeat(30)]);
    expect(tagged.versions).toBeUndefined();
  });

  it("go into a workspace file and come back", async () => {
    const store = open();
    const first = await save(store, draft);
    const { saved } = await update(store, { ...first, set: { "cash.start": 2 } });
    const other = open();
    const [text = ""] = await exportWorkspace(store);
    await importWorkspace(other, text);
    const { run: _, ...kept } = saved;
    expect((await list(other)).saved).toEqual([kept]);
  });
});

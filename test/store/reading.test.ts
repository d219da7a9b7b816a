import { openDB } from "idb";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { purge } from "../../src/store/bin";
import { list } from "../../src/store/listing";
import { readSaved } from "../../src/store/reading";
import { rename, save, update } from "../../src/store/saving";
import { browser } from "./browser.fixture";
import { draft } from "./draft.fixture";

const { tab } = browser();
const plant = async (value: unknown) => {
  const database = await openDB("test");
  await database.put("scenarios", value);
  database.close();
};

describe("what was stored and is no longer well formed", () => {
  test("a corrupt scenario is reported and left where it is, the others load", async () => {
    const store = await tab();
    const saved = await save(store, draft);
    await plant({ id: "bad", name: 7 });
    const { saved: fine, unreadable } = await list(store);
    expect(fine).toEqual([saved]);
    expect(unreadable).toMatchObject([
      {
        id: "bad",
        raw: { id: "bad", name: 7 },
        problem: expect.stringContaining("name: expected string, got 7"),
      },
    ]);
    expect((await list(store)).unreadable).toHaveLength(1);
  });

  test("it is not renamed or written over, but can be purged", async () => {
    const store = await tab();
    const saved = await save(store, draft);
    await plant({ id: saved.id, half: "written" });
    await expect(rename(store, saved.id, "x")).rejects.toMatchObject({ failure: "refused" });
    expect((await update(store, saved)).conflict).toBe("changed");
    expect((await list(store)).unreadable).toMatchObject([{ id: saved.id, raw: { half: "written" } }]);
    expect(await purge(store, [saved.id])).toEqual([saved.id]);
    expect((await list(store)).unreadable).toEqual([]);
  });

  test("a result of another version is left out, the scenario loads and says so", async () => {
    const store = await tab();
    const saved = await save(store, draft);
    await plant({ ...saved, run: { ...saved.run, headline: "40 %" } });
    const { run: _, ...rest } = saved;
    const listing = await list(store);
    expect(listing.saved).toEqual([rest]);
    expect(listing.withoutResult).toMatchObject([
      { id: saved.id, problem: expect.stringContaining("run.headline: expected") },
    ]);
  });

  test("fields that this version does not know make it unreadable, rather than be lost at the next save", () => {
    const whole = {
      ...draft,
      id: "a",
      created: "2026-11-24T00:00:00.000Z",
      modified: "2026-11-24T00:00:00.000Z",
      revision: 1,
    };
    expect(readSaved("a", whole)).toEqual({ saved: whole });
    expect(readSaved("a", { ...whole, colour: "red" })).toMatchObject({
      problem: expect.stringContaining("colour"),
    });
    expect(readSaved("b", whole)).toMatchObject({ problem: "id: expected b, got a" });
  });

  test("anything at all can be read without an exception", () => {
    fc.assert(
      fc.property(fc.anything({ withDate: true, withMap: true, withNullPrototype: true }), (raw) => {
        expect(readSaved("a", raw)).toHaveProperty("problem");
      }),
      { numRuns: 2000 },
    );
  });
});

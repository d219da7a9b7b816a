import { describe, expect, test, vi } from "vitest";
import { list } from "../../src/store/listing";
import { dropWorking, keepWorking, mostWorking, workingCopies } from "../../src/store/working";
import { browser } from "./browser.fixture";

const { tab } = browser();
const work = (id: string) => ({
  id,
  name: "",
  note: "",
  base: "alder",
  set: { "cash.start": 40 },
  seed: "42",
});

describe("working copies", () => {
  test("each tab keeps its own, newest first, apart from what was saved", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const store = await tab();
    for (const id of ["one", "two", "one"]) {
      vi.advanceTimersByTime(1000);
      await keepWorking(store, { ...work(id), of: { id: "saved", revision: 3 } });
    }
    vi.useRealTimers();
    const { copies } = await workingCopies(store);
    expect(copies.map(({ id }) => id)).toEqual(["one", "two"]);
    expect(copies[0]).toMatchObject({ ...work("one"), of: { id: "saved", revision: 3 } });
    expect((await list(store)).saved).toEqual([]);
    await dropWorking(store, "one");
    expect((await workingCopies(store)).copies.map(({ id }) => id)).toEqual(["two"]);
  });

  test("the oldest make room, the one just kept never does", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const store = await tab();
    for (let i = 0; i <= mostWorking; i++) {
      vi.advanceTimersByTime(1000);
      await keepWorking(store, work(`tab ${i}`));
    }
    vi.useRealTimers();
    const ids = (await workingCopies(store)).copies.map(({ id }) => id);
    expect(ids).toHaveLength(mostWorking);
    expect(ids[0]).toBe(`tab ${mostWorking}`);
    expect(ids).not.toContain("tab 0");
  });

  test("nor does it where the clock has gone back behind all others", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const store = await tab();
    for (let i = 0; i < mostWorking; i++) await keepWorking(store, work(`later ${i}`));
    vi.setSystemTime(Date.now() - 86_400_000);
    await keepWorking(store, work("now"));
    await keepWorking(store, { ...work("now"), set: { "cash.start": 41 } });
    vi.useRealTimers();
    const { copies } = await workingCopies(store);
    expect(copies.find(({ id }) => id === "now")?.set).toEqual({ "cash.start": 41 });
  });

  test("what was only looked at takes no room from what was changed", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const store = await tab();
    await keepWorking(store, work("changed"));
    for (let i = 0; i <= mostWorking; i++) {
      vi.advanceTimersByTime(1000);
      await keepWorking(store, { ...work(`look ${i}`), set: {} });
    }
    vi.useRealTimers();
    const ids = (await workingCopies(store)).copies.map(({ id }) => id);
    expect(ids).toHaveLength(mostWorking + 1);
    expect([ids[0], ids.at(-1)]).toEqual([`look ${mostWorking}`, "changed"]);
  });

  test("what cannot be read is named and left", async () => {
    const store = await tab();
    await store.transact("working", (shelf) => shelf.put({ id: "bad", set: null }));
    await keepWorking(store, work("good"));
    expect(await workingCopies(store)).toMatchObject({
      copies: [{ id: "good" }],
      unreadable: [{ id: "bad" }],
    });
  });

  test("a working copy that is not well formed is refused", async () => {
    const store = await tab();
    await expect(
      keepWorking(store, { ...work("one"), set: { "cash.start": Number.NaN } }),
    ).rejects.toMatchObject({ failure: "refused" });
  });
});

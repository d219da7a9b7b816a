import { expect, test, vi } from "vitest";
import { StoreError } from "../../../src/store/failure";
import { rename } from "../../../src/store/saving";
import type { Store } from "../../../src/store/store";
import { workingCopies } from "../../../src/store/working";
import { eventually, memory, settled, start } from "./page.fixture";

const cash = "cash.start";

test("what is saved as new beside a scenario of its name gets a number", async () => {
  const { page } = start();
  await settled(page);
  for (const _ of [1, 2, 3]) expect(await page.saveNow(" Rich ", "")).toBe(true);
  expect(page.saved.listing.value.saved.map(({ name }) => name).sort()).toEqual(["Rich", "Rich 2", "Rich 3"]);
  const long = "x".repeat(200);
  for (const _ of [1, 2]) expect(await page.saveNow(long, "")).toBe(true);
  const names = page.saved.listing.value.saved.map(({ name }) => name).filter((name) => name.startsWith("x"));
  expect([new Set(names).size, names.some((name) => name.endsWith("x 2"))]).toEqual([2, true]);
});

test("that something was saved is told for a moment, and lies over nothing for long", async () => {
  const { page } = start();
  await settled(page);
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  try {
    await page.saveNow("Rich", "");
    vi.advanceTimersByTime(5_000);
    await page.saveNow("Richer", "");
    vi.advanceTimersByTime(5_000);
    expect(page.justSaved.value).toBe("Richer");
    vi.advanceTimersByTime(5_000);
    expect(page.justSaved.value).toBeNull();
  } finally {
    vi.useRealTimers();
  }
});

test("what is saved over keeps what it was, and either can be opened or made current again", async () => {
  const { page } = start();
  await settled(page);
  page.working.choose(cash, 40, 12);
  expect(await page.saveNow("Rich", "A gift", ["bull"])).toBe(true);
  page.working.choose(cash, 50, 12);
  expect(page.title.value).toBe("Rich");
  expect(await page.saveOver("Richer", "More", ["bull", "2027"])).toBe(true);
  const [item, ...others] = page.saved.listing.value.saved;
  expect([item?.name, item?.note, item?.tags, others]).toEqual(["Richer", "More", ["bull", "2027"], []]);
  const [version] = item?.versions ?? [];
  if (item === undefined || version === undefined) throw new Error("expected a version");
  page.openVersion(item, version);
  expect([page.title.value, page.working.set.value]).toEqual(["Rich", { [cash]: 40 }]);
  await page.saved.restoreVersion(item.id, version.revision);
  const back = page.saved.listing.value.saved[0];
  expect([back?.name, back?.set, back?.versions?.map(({ name }) => name)]).toEqual([
    "Rich",
    { [cash]: 40 },
    ["Richer", "Rich"],
  ]);
});

test("two tabs that save over one scenario lose nothing", async () => {
  const store = memory();
  const [mine, theirs] = [start(store).page, start(store).page];
  mine.working.choose(cash, 40, 12);
  await mine.saveNow("Ours", "");
  await theirs.saved.refresh();
  const [item] = theirs.saved.listing.value.saved;
  if (item === undefined) throw new Error("expected what the other tab saved");
  theirs.openSaved(item);
  theirs.working.choose(cash, 60, 12);
  expect(await theirs.saveOver("Ours", "theirs")).toBe(true);
  mine.working.choose(cash, 50, 12);
  expect(await mine.saveOver("Ours", "mine")).toBe(true);
  expect([theirs.saved.conflict.value, mine.saved.conflict.value]).toEqual([null, "changed"]);
  const kept = mine.saved.listing.value.saved;
  expect(new Set(kept.map(({ set }) => set[cash]))).toEqual(new Set([60, 50]));
  expect(kept.some(({ name }) => name.startsWith("Ours (conflict"))).toBe(true);
  mine.working.choose(cash, 55, 12);
  expect(await mine.saveOver("Ours, mine", "")).toBe(true); // goes on as the copy that it became
  expect(mine.saved.listing.value.saved).toHaveLength(2);
});

/** A store that refuses every write as a browser does whose storage is full, until it is told otherwise. */
function fullStore(): { store: Store; free(): void } {
  const inner = memory();
  let full = true;
  return {
    free: () => (full = false),
    store: {
      ...inner,
      transact: (name, work) =>
        inner.transact(name, (shelf) =>
          work({
            ...shelf,
            put: (value) => {
              if (full) throw new StoreError("full");
              return shelf.put(value);
            },
          }),
        ),
    },
  };
}

test("a full store says what to do, and nothing on screen is lost; once there is room, it is saved", async () => {
  const { store, free } = fullStore();
  const { page } = start(store);
  await settled(page);
  page.working.choose(cash, 40, 12);
  expect(await page.saveNow("Rich", "")).toBe(false);
  expect(page.saved.failure.value).toMatch(/^Not saved: this browser’s storage is full. Save all to a file/);
  expect(page.working.set.value).toEqual({ [cash]: 40 });
  await eventually(() => expect(page.autosaved.failure.value).toMatch(/storage is full/));
  free();
  page.working.choose(cash, 41, 12);
  await eventually(() => expect(page.autosaved.failure.value).toBeNull());
  expect(await page.saveNow("Rich", "")).toBe(true);
  expect(page.saved.failure.value).toBeNull();
});

test("what was left is listed, each piece once, but what is on screen or saved", async () => {
  const store = memory();
  const { page } = start(store);
  const listed = () => page.unsaved.listed.value.map(({ set }) => set[cash]);
  for (const [value, count] of [
    [40, 1],
    [41, 2],
  ] as const) {
    page.working.open({ base: "other", set: {} });
    page.working.choose(cash, value, 12);
    await eventually(async () => expect((await workingCopies(store)).copies).toHaveLength(count));
  }
  await page.unsaved.refresh();
  expect(listed()).toEqual([40]); // 41 is on screen
  await page.saveNow("Rich", "");
  page.working.open({ base: "other", set: {} });
  await page.unsaved.refresh();
  expect(listed()).toEqual([40]); // 41 is saved
  const [left] = page.unsaved.listed.value;
  if (left === undefined) throw new Error("expected what was left");
  await page.unsaved.open(left);
  expect([page.working.set.value, page.unsaved.listed.value]).toEqual([{ [cash]: 40 }, []]);
  await page.unsaved.forget(left);
  page.working.undo();
  expect(listed()).toEqual([]);
});

test("the last backup file is told, with how many were saved since", async () => {
  const { page } = start();
  await page.saveNow("One", "");
  expect([page.backup.last.value, page.backup.since.value]).toEqual([null, 1]);
  await page.backUp();
  expect([page.backup.last.value === null, page.backup.since.value]).toEqual([false, 0]);
  const [item] = page.saved.listing.value.saved;
  await new Promise((done) => setTimeout(done, 5));
  await page.saved.rename(item?.id ?? "", "Other");
  expect(page.backup.since.value).toBe(1);
});

test("a name given in another tab is heard of by those that look again", async () => {
  const store = memory();
  const { page } = start(store);
  await page.saveNow("One", "");
  await rename(store, page.saved.listing.value.saved[0]?.id ?? "", "Renamed elsewhere");
  await page.saved.refresh();
  expect(page.saved.listing.value.saved.map(({ name }) => name)).toEqual(["Renamed elsewhere"]);
});

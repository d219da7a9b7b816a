import { expect, test } from "vitest";
import { StoreError } from "../../../src/store/failure";
import { noOwners, type Owners } from "../../../src/store/owners";
import type { Store } from "../../../src/store/store";
import { workingCopies } from "../../../src/store/working";
import type { Outside } from "../../../src/view/state/page";
import { toy } from "../../fixtures/toy";
import { eventually, memory, start } from "./page.fixture";

const cash = "cash.start";

/** What a browser keeps for a tab, or for all of them. */
function slot() {
  let kept: string | null = null;
  return { read: () => kept, write: (value: string) => void (kept = value) };
}
type Kept = Outside["kept"];
const browserOf = (): Kept => ({
  ...{ backup: slot(), keys: slot(), unsaved: slot() },
  ...{ work: slot(), place: slot(), scroll: slot(), lastPlace: slot() },
});
const newTab = (kept: Kept): Kept => ({ ...kept, work: slot(), place: slot() });
const persistent = (): Store => ({ ...memory(), persistent: true });

/** The page as it is when it is first shown. */
async function load(store: Store, kept: Kept, owners?: Owners) {
  const { page } = start(store, kept, owners);
  await page.resume();
  page.findPlace(page.resumed.peek() !== null);
  return page;
}
const storedOnce = (store: Store, of: object) =>
  eventually(async () => expect((await workingCopies(store)).copies[0]).toMatchObject(of));

test("a reload finds what was on screen, its name and its place, and one click shows what ships", async () => {
  const [store, kept] = [persistent(), browserOf()];
  const before = await load(store, kept);
  expect(before.resumed.value).toBeNull();
  before.working.open({ base: "other", set: { [cash]: 40 }, name: "Mine" });
  before.choices.section.value = "loop";
  before.live.aim(102_400);
  before.comparison.chosen.value = ["base:other", "now"];
  await storedOnce(store, { name: "Mine", set: { [cash]: 40 } });

  const after = await load(store, kept);
  expect(after.working.now.value).toMatchObject({ base: "other", set: { [cash]: 40 }, name: "Mine" });
  expect([after.choices.section.value, after.comparison.chosen.value]).toEqual([
    "loop",
    ["base:other", "now"],
  ]);
  expect(after.live.goal.value).toBe(102_400);
  expect(after.resumed.value).not.toBeNull();
  after.startAfresh();
  expect([after.working.now.value.base, after.working.changes.value]).toEqual([toy().id, 0]);
  expect(after.resumed.value).toBeNull();
  after.working.undo();
  expect(after.title.value).toBe("Mine");
});

test("whether a tab compares is told by its address, and on a later visit by how the last one ended", async () => {
  const [store, kept] = [persistent(), browserOf()];
  const before = await load(store, kept);
  before.working.choose(cash, 40, 12);
  before.compare();
  await storedOnce(store, { set: { [cash]: 40 } });
  const later = await load(store, newTab(kept));
  const chosen = [`base:${toy().id}`, "now"];
  expect([later.comparison.open.value, later.comparison.chosen.value]).toEqual([true, chosen]);

  const again = await load(store, kept);
  expect([again.comparison.open.value, again.comparison.chosen.value]).toEqual([false, chosen]);
  again.openComparison();
  await eventually(() => expect(again.comparison.results.value).toHaveLength(2));
});

test("what was done too late for the store is found, and so is that nothing is left of it", async () => {
  const [store, kept] = [persistent(), browserOf()];
  const before = await load(store, kept);
  before.working.choose(cash, 40, 12);
  before.autosaved.hurry();
  before.autosaved.close();
  const after = await load(store, kept);
  expect(after.working.set.value).toEqual({ [cash]: 40 });
  expect(kept.unsaved.read()).toBe("[]");
  after.working.resetAll();
  after.autosaved.hurry();
  after.autosaved.close();
  expect((await load(store, kept)).resumed.value).toBeNull();
});

test("a later visit takes up what the last one ended with, unless a tab is still at it", async () => {
  const [store, kept] = [persistent(), browserOf()];
  const first = await load(store, kept);
  first.working.choose(cash, 40, 12);
  await storedOnce(store, { set: { [cash]: 40 } });
  const [copy] = (await workingCopies(store)).copies;

  const elsewhere: Owners = { ...noOwners, owned: async () => new Set([copy?.id ?? ""]) };
  expect((await load(store, newTab(kept), elsewhere)).resumed.value).toBeNull();
  const later = await load(store, newTab(kept));
  expect(later.working.set.value).toEqual({ [cash]: 40 });
  later.working.choose(cash, 41, 12);
  await storedOnce(store, { id: copy?.id, set: { [cash]: 41 } }); // goes on as the same piece
});

test("a tab that was duplicated goes on with a piece of its own", async () => {
  const [store, kept] = [persistent(), browserOf()];
  const original = await load(store, kept);
  original.working.choose(cash, 40, 12);
  await storedOnce(store, { set: { [cash]: 40 } });
  const work = slot();
  work.write(kept.work.read() ?? "");
  const taken: Owners = { ...noOwners, own: async () => false };
  const twin = await load(store, { ...kept, work }, taken);
  twin.working.choose(cash, 50, 12);
  await storedOnce(store, { set: { [cash]: 50 } });
  const kinds = (await workingCopies(store)).copies.map(({ set }) => set[cash]);
  expect(kinds.toSorted((a, b) => Number(a) - Number(b))).toEqual([40, 50]);
});

test("a link comes over what was taken up, and leaves it as it is stored", async () => {
  const [store, kept] = [persistent(), browserOf()];
  const mine = await load(store, kept);
  mine.working.choose(cash, 40, 12);
  await storedOnce(store, { set: { [cash]: 40 } });
  mine.autosaved.close();
  const sender = start().page;
  sender.working.choose(cash, 77, 12);
  const link = await sender.linkNow();

  const reader = await load(store, kept);
  await reader.openLink(link.slice(link.indexOf("#")));
  expect([reader.working.set.value, reader.resumed.value]).toEqual([{ [cash]: 77 }, null]);
  await storedOnce(store, { set: { [cash]: 77 } });
  expect((await workingCopies(store)).copies.map(({ set }) => set[cash])).toEqual([77, 40]);
  reader.working.undo();
  expect(reader.working.set.value).toEqual({ [cash]: 40 });
});

test("a scenario that came from a file is there again", async () => {
  const [store, kept] = [persistent(), browserOf()];
  const before = await load(store, kept);
  const content = JSON.stringify(toy({ id: "of-a-file", title: "From a file" }));
  await before.openFile({ name: "a.json", size: content.length, text: async () => content });
  before.working.choose(cash, 40, 12);
  await storedOnce(store, { base: "of-a-file" });
  const after = await load(store, kept);
  expect([after.title.value, after.working.set.value]).toEqual(["From a file", { [cash]: 40 }]);
});

test("where the store takes nothing, the tab's own memory does", async () => {
  const refusing = (): Store => ({
    ...memory(),
    transact: async () => {
      throw new StoreError("full");
    },
  });
  const kept = browserOf();
  const before = await load(refusing(), kept);
  before.working.choose(cash, 40, 12);
  before.autosaved.hurry();
  before.autosaved.close();
  const [inMemory, full] = [await load(memory(), kept), await load(refusing(), kept)];
  expect(inMemory.working.set.value).toEqual({ [cash]: 40 });
  expect(full.working.set.value).toEqual({ [cash]: 40 });
  expect(full.autosaved.failure.value).toMatch(/storage is full/);
});

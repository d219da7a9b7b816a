import { expect, test, vi } from "vitest";
import { writeLink } from "../../../src/scenario/link";
import { copy } from "../../../src/view/editing/another";
import { titled } from "../../../src/view/state/changed";
import { createTheme } from "../../../src/view/state/theme";
import { text as words } from "../../../src/view/text/text";
import { toy } from "../../fixtures/toy";
import { eventually, settled, start } from "./page.fixture";

test("a settled run is announced in words, with its change", async () => {
  const { page } = start();
  await settled(page);
  page.working.choose("revenue.growth", 0.4, 1);
  await eventually(() =>
    expect(page.announced.value).toMatch(/^\d+ of 100 default, \d+\.\d to \d+\.\d, up \d+ from before$/),
  );
});

test("what is saved can be opened again under its name", async () => {
  const { page } = start();
  await settled(page);
  page.working.choose("cash.start", 40, 12);
  expect(await page.saveNow("Rich", "A gift")).toBe(true);
  const [item] = page.saved.listing.value.saved;
  expect([item?.name, item?.note, item?.set]).toEqual(["Rich", "A gift", { "cash.start": 40 }]);
  expect([page.savedAsIs.value, page.justSaved.value]).toEqual([true, "Rich"]);
  page.working.choose("cash.start", 41, 12);
  expect(page.savedAsIs.value).toBe(false);
  page.working.open({ base: "other", set: {} });
  expect(page.title.value).toBe("Other");
  if (item !== undefined) page.openSaved(item);
  expect([page.title.value, page.working.set.value]).toEqual(["Rich", { "cash.start": 40 }]);
});

test("a copied link opens elsewhere as a shared copy, one undo away from what was there", async () => {
  const { page, copied } = start();
  page.working.choose("cash.start", 40, 12);
  expect(await page.copyLink()).toBe(true);
  const other = start().page;
  other.working.choose("cash.start", 13, 12);
  await other.openLink(new URL(copied[0] ?? "").hash);
  expect([other.shared.value, other.working.set.value]).toEqual([true, { "cash.start": 40 }]);
  other.working.undo();
  expect(other.working.set.value).toEqual({ "cash.start": 13 });
});

test("a scenario file that only changes a ready-made scenario opens as those changes", async () => {
  const { page, taken } = start();
  page.working.choose("cash.start", 40, 12);
  await page.exportScenario();
  const text = (await taken[0]?.text()) ?? "";
  const other = start().page;
  await other.openFile({ name: "toy.json", size: text.length, text: async () => text });
  expect([other.refusal.value, other.working.now.value]).toMatchObject([
    null,
    { base: "toy", set: { "cash.start": 40 } },
  ]);
  expect(other.title.value).toBe(toy().title);
  const named = JSON.stringify({ ...JSON.parse(text), title: "Rich" });
  await other.openFile({ name: "rich.json", size: named.length, text: async () => named });
  expect(other.title.value).toBe("Rich");
});

test("a preset file opens as the scenario that it means; one of a scenario that there is not is refused", async () => {
  const { page } = start();
  const preset = {
    format: 1,
    id: "rich",
    title: "Rich",
    author: "A reader",
    date: "2026-11-30",
    why: "A gift.",
  };
  const opened = (extended: string) => {
    const file = JSON.stringify({ ...preset, extends: extended, set: { "cash.start": 40 } });
    return page.openFile({ name: "rich.json", size: file.length, text: async () => file });
  };
  expect(await opened("nobody")).toBe(false);
  expect(page.refusal.value?.problems).toEqual([
    "preset rich.extends: expected a known scenario, got nobody",
  ]);
  page.refusal.value = null;
  expect(await opened("toy")).toBe(true);
  expect(page.title.value).toBe("Rich");
  expect(page.scenario.value.assumptions["cash.start"].value).toBe(40);
});

test("a file that stops being JSON is told where", async () => {
  const { page } = start();
  const file = '{\n  "id": "x",\n}';
  expect(await page.openFile({ name: "x.json", size: file.length, text: async () => file })).toBe(false);
  expect(page.refusal.value?.problems).toEqual([
    'file: expected JSON, got "}" in line 3, column 1, in place of a name in quotes',
  ]);
});

test("what is taken away says what was changed: a few by name, then how many more, and whole parts", () => {
  const { page } = start();
  const said = () => {
    const { title, changes, fileTitle } = page.subjectNow();
    return [titled(title, changes), fileTitle, changes.length];
  };
  expect(said()).toEqual(["Toy", "toy", 0]);
  page.working.choose("cash.start", 40, 12);
  expect(said()).toEqual(["Toy, with 1 change: Cash today 40 instead of 12 bn USD", "toy with 1 change", 1]);
  const [first, second] = [toy().contracts.at(-1), toy().contracts[0]];
  page.editing.remove("contracts", first?.id ?? "");
  copy(page, "contracts", second?.id ?? "");
  page.working.choose("loop.margin.mode", "absent", "as-signed");
  const [title = ""] = said() as string[];
  expect(page.working.changes.value).toBe(4);
  expect(title).toBe(
    `Toy, with 4 changes: Cash today 40 instead of 12 bn USD; Margin: mode never signed instead of as signed; ${first?.label} taken out; 1 more`,
  );
  expect(page.subjectNow().changes[3]).toBe(`${words.editing.copyOf(second?.label ?? "")} added`);
});

test("what was taken out is offered back only while nothing else was done or undone", () => {
  const { page } = start();
  page.working.choose("cash.start", 40, 12);
  const last = toy().contracts.at(-1)?.id ?? "";
  page.editing.remove("contracts", last);
  expect(page.editing.takenOut.value?.along).toBe(0);
  page.working.undo();
  expect(page.editing.takenOut.value).toBeNull();
  page.editing.remove("contracts", last);
  page.editing.putBack();
  expect(page.working.drafted.value.contracts.at(-1)?.id).toBe(last);
  expect([page.editing.takenOut.value, page.working.set.value]).toEqual([null, { "cash.start": 40 }]);
  page.editing.remove("contracts", last);
  page.working.choose("cash.start", 50, 12);
  expect(page.editing.takenOut.value).toBeNull();
});

test("a scenario of its own opens beside the others, and cannot be saved as changes", async () => {
  const { page } = start();
  const text = JSON.stringify(toy({ id: "toy", quarters: 25 }));
  await page.openFile({ name: "own.json", size: text.length, text: async () => text });
  expect(page.refusal.value).toBeNull();
  expect([page.working.now.value.base, page.fromFile.value]).toEqual(["toy-2", true]);
});

test("what cannot be read is refused with every problem, and changes nothing", async () => {
  const { page } = start();
  const before = page.working.now.value;
  const text = JSON.stringify({ ...toy(), seed: 7, quarters: -1 });
  await page.openFile({ name: "bad.json", size: text.length, text: async () => text });
  expect(page.refusal.value?.problems.length).toBeGreaterThanOrEqual(2);
  await page.openLink("#1.nonsense");
  expect(page.refusal.value?.title).toBe("The link could not be opened");
  expect(page.working.now.value).toBe(before);
});

test("an archive is called one", async () => {
  const { page } = start();
  const text = "PK\u0003\u0004\u0014\u0000{{{{{{{{{{{{{{{{{{{{";
  await page.openFile({ name: "bundle.zip", size: text.length, text: async () => text });
  expect(page.refusal.value?.problems.join(" ")).toContain("got a zip archive: unpack it");
});

test("what was changed is told without the ends of a scale in the place of a unit", async () => {
  const { page } = start();
  page.working.choose("commitments.firmness", 0.5, 0);
  expect(page.subjectNow().changes).toEqual(["How binding commitments are 0.5 instead of 0"]);
});

test("a link that sets what cannot be is refused with every field, and nothing is changed", async () => {
  const { page } = start();
  const before = page.working.now.value;
  await page.openLink(await writeLink({ base: "toy", set: { "revenue.growth": 1e9, "revenue.foo": 1 } }));
  expect(page.refusal.value?.problems).toEqual([
    expect.stringContaining("revenue.growth: expected"),
    expect.stringContaining("revenue.foo: expected"),
  ]);
  expect([page.working.now.value, page.shared.value]).toEqual([before, false]);
});

test("a file larger than any scenario is refused before it is read", async () => {
  const { page } = start();
  const read = vi.fn<() => Promise<string>>(async () => "");
  await page.openFile({ name: "huge.json", size: 1e9, text: read });
  expect([read.mock.calls.length, page.refusal.value?.problems.length]).toEqual([0, 1]);
});

test("what the loops add is computed once the scenario rests, and again next to no deals when that is asked for", async () => {
  const { page } = start();
  const { loopEffect } = page;
  const shown = () => loopEffect.shown.value.answer.value;
  await eventually(() => expect(loopEffect.totals.value).not.toBeNull());
  expect(shown()).toBeNull(); // nobody looks at what each adds
  loopEffect.inSight.value = true;
  await eventually(() => expect(shown()?.off).toBe("exogenised"));
  expect(loopEffect.totals.value?.added.exogenised.estimate).toBeCloseTo(0.02 * toy().loops.length, 12);
  expect(loopEffect.addedBy("funding-reflex", shown())?.estimate).toBe(0.02);
  loopEffect.inSight.value = false;
  expect(shown()?.off).toBe("exogenised"); // what is known stays
  loopEffect.inSight.value = true;
  loopEffect.off.value = "absent";
  expect(shown()).toBeNull();
  await eventually(() => expect(shown()?.off).toBe("absent"));
  page.live.moreCertainty(); // of the same scenario: what is said of it stays
  expect(page.live.status.value).not.toBe("settled");
  expect([loopEffect.totals.value, shown(), page.priced.outcome.value]).not.toContain(null);
  page.working.choose("commitments.firmness", 0.5, 0);
  expect([loopEffect.totals.value, shown(), page.priced.outcome.value]).toEqual([null, null, null]);
});

test("the theme goes round and is kept", () => {
  const kept: string[] = [];
  const theme = createTheme({ read: () => "dark", write: (value) => kept.push(value) }, () => {});
  expect(theme.theme.value).toBe("dark");
  theme.next();
  theme.next();
  expect(kept).toEqual(["system", "light"]);
});

test("a comparison that is asked for does not stay under the report", () => {
  const { page } = start();
  page.choices.report.value = true;
  page.compare();
  expect([page.choices.report.value, page.comparison.open.value]).toEqual([false, true]);
});

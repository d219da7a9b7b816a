import { signal } from "@preact/signals";
import { expect, test } from "vitest";
import { createAsOf } from "../../../src/view/state/asOf";
import { createLibrary } from "../../../src/view/state/library";
import { createWorking } from "../../../src/view/state/working";
import { toy } from "../../fixtures/toy";

const earlier = toy({
  id: "earlier",
  asOf: "2026-01-01",
  start: "2026Q1",
  contracts: toy().contracts.slice(0, 1),
});
const preset = toy({ id: "preset", title: "Preset" });

const open = async () => {
  const library = createLibrary(toy(), {
    fetchShipped: async () => [toy(), earlier, preset],
    fetchHeadlines: async () => new Map(),
  });
  await library.complete();
  const working = createWorking({ base: "toy", set: {} }, library.find);
  const announced = signal("");
  return { working, announced, asOf: createAsOf({ library, working, announced }) };
};

test("there is one data set a beginning, and presets stand on that of theirs", async () => {
  const { working, asOf } = await open();
  expect(asOf.dates.value.map(({ id }) => id)).toEqual(["toy", "earlier"]);
  working.open({ base: "preset", set: {} });
  expect(asOf.current.value?.id).toBe("toy");
});

test("changes go along where they have a place, the others are told, and undo brings all back", async () => {
  const { working, asOf, announced } = await open();
  const last = toy().contracts.at(-1);
  working.choose("cash.start", 40, 12);
  working.choose(`contract.${last?.id}.firm`, 0.9, 0);
  asOf.choose("earlier");
  expect(working.now.value).toMatchObject({ base: "earlier", set: { "cash.start": 40 } });
  expect([working.refusal.value, announced.value]).toEqual([
    null,
    "As known on 2026-01-01; 1 change has no place there and is left out. Undo brings all back.",
  ]);
  working.undo();
  expect(working.changes.value).toBe(2);
});

import { expect, test } from "vitest";
import { settled, start } from "./page.fixture";

test("once the ready-made scenario was on screen, its answer stays at hand beside what was changed", async () => {
  const { page } = start();
  await settled(page);
  const ready = page.live.run.value;
  expect(page.withoutChanges.value).toBeNull();
  page.working.choose("revenue.growth", 0.4, 1);
  page.working.choose("revenue.growth", 0.5, 1);
  await settled(page);
  expect(page.withoutChanges.value).toBe(ready);
  page.working.open({ base: "other", set: { "cash.start": 40 } });
  await settled(page);
  expect(page.withoutChanges.value).toBeNull(); // it has not been on screen
  page.working.resetAll();
  await settled(page);
  page.working.choose("cash.start", 41, 12);
  expect(page.withoutChanges.value?.scenario.id).toBe("other");
});

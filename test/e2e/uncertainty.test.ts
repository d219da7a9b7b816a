import type { Browser, Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch, missing } from "../browser/chromium";
import { faults } from "./faults";
import { type Visit, visit } from "./visit";

const patient = { timeout: 300_000 };

describe.skipIf(missing)("how sure it is", () => {
  let browser: Browser;
  let seen: Visit;
  let figure: Locator;
  beforeAll(async () => {
    browser = await launch();
    seen = await visit(browser);
    figure = seen.page.locator(".figure-uncertainty");
    await figure.locator("figcaption", { hasText: /^Chance leaves/ }).waitFor(patient); // comes with the answer
    await figure.scrollIntoViewIfNeeded(); // and the rest when it is looked at
    await figure.locator("figcaption", { hasText: "all inputs at once" }).waitFor(patient);
  }, 320_000);
  afterAll(async () => {
    await seen.close();
    await browser.close();
  });

  test("keeps chance, inputs and model apart, in a sentence and as bars", async () => {
    const [, low, high] = /^Chance leaves ([\d.]+) to ([\d.]+) of 100 open/.exec(
      await figure.locator("figcaption").innerText(),
    ) ?? ["", "", ""];
    expect(Number(low)).toBeLessThan(Number(high));
    expect(await figure.locator(".doubt").count()).toBe(4);
    expect(await figure.locator(".form").count()).toBeGreaterThan(5);
  });

  test("every other model is told by the keyboard", async () => {
    await figure.locator(".mark").first().focus();
    await seen.page.keyboard.press("End");
    expect(await figure.locator(".pointed").innerText()).toMatch(
      /^risk at its price: [\d.]+ of 100 default, \+[\d.]+ \(/,
    );
  });

  test("says the same as a table, breaks no rule, and nothing was complained of", async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      await seen.page.emulateMedia({ colorScheme });
      expect(await faults(seen.page, ".figure-uncertainty")).toEqual([]);
    }
    await figure.getByRole("button", { name: /as a table/ }).click();
    expect(await figure.locator("tbody tr").count()).toBeGreaterThan(8);
    expect(await figure.locator("tbody").innerText()).toContain("loops without feedback");
    expect(seen.complaints).toEqual([]);
  });
});

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch, missing } from "../browser/chromium";
import { faults } from "./faults";
import { sharedVisit } from "./shared";
import { settled, setTo, visit } from "./visit";

const patient = { timeout: 200_000 }; // all inputs at once are much work

const figureOf = (page: Page) => page.locator(".figure-uncertainty");

describe.skipIf(missing)("how sure it is", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());
  const seen = sharedVisit(async () => {
    const opened = await visit(browser);
    const figure = figureOf(opened.page);
    await figure.locator("figcaption", { hasText: /^Chance leaves/ }).waitFor(); // comes with the answer
    return opened;
  });

  test("the first screen tells it with every assumption in doubt, as it came with the page", async () => {
    const { page } = seen;
    await expect
      .poll(() => page.locator(".terms-sentences").innerText())
      .toMatch(/With every assumption in doubt at once, \d+ to \d+ of 100 fail\.$/);
    const figure = figureOf(page);
    await figure.scrollIntoViewIfNeeded();
    await figure.locator("figcaption", { hasText: "all inputs at once" }).waitFor();
    expect(await figure.locator(".progress").innerText()).toBe("came with the page");
  });

  test("keeps chance, inputs and model apart, in a sentence and as bars", async () => {
    const figure = figureOf(seen.page);
    const [, low, high] = /^Chance leaves ([\d.]+) to ([\d.]+) of 100 open/.exec(
      await figure.locator("figcaption").innerText(),
    ) ?? ["", "", ""];
    expect(Number(low)).toBeLessThan(Number(high));
    await expect.poll(() => figure.locator(".doubt").count()).toBe(4);
    await expect.poll(() => figure.locator(".form").count()).toBeGreaterThan(5);
  });

  test("every other model is told by the keyboard", async () => {
    const figure = figureOf(seen.page);
    await figure.locator(".mark").first().focus();
    await seen.page.keyboard.press("End");
    await expect
      .poll(() => figure.locator(".pointed").innerText())
      .toMatch(/^risk at its price: [\d.]+ of 100 default, \+[\d.]+ \(/);
  });

  test("says the same as a table, breaks no rule, and nothing was complained of", async () => {
    const figure = figureOf(seen.page);
    for (const colorScheme of ["light", "dark"] as const) {
      await seen.page.emulateMedia({ colorScheme });
      expect(await faults(seen.page, ".figure-uncertainty")).toEqual([]);
    }
    await figure.getByRole("button", { name: /as a table/ }).click();
    await expect.poll(() => figure.locator("tbody tr").count()).toBeGreaterThan(8);
    await expect.poll(() => figure.locator("tbody").innerText()).toContain("loops without feedback");
    expect(seen.complaints).toEqual([]);
  });

  test("of changed inputs it is worked out here, when it is looked at", async () => {
    const { page } = seen;
    await setTo(page, "Growth today", "150");
    await settled(page);
    await expect.poll(() => page.locator(".terms-sentences").innerText()).not.toContain("in doubt");
    const figure = figureOf(page);
    await figure.scrollIntoViewIfNeeded();
    await expect
      .poll(() => figure.locator(".progress").innerText(), patient)
      .toMatch(/^(other models|all inputs drawn at once): \d+ of \d+/);
    await expect.poll(() => figure.locator(".progress").innerText(), patient).toBe("");
    await expect
      .poll(() => page.locator(".terms-sentences").innerText())
      .toMatch(
        /With every assumption in doubt at once, what you changed drawn over our ranges too, \d+ to \d+ of 100 fail\.$/,
      );
    expect(seen.complaints).toEqual([]);
  });
});

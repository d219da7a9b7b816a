import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch, missing } from "../browser/chromium";
import { sharedVisit } from "./shared";
import { box, settled, slider, unfocus, visit } from "./visit";

describe.skipIf(missing)("exploring", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());
  const here = sharedVisit(async () => {
    const opened = await visit(browser);
    await opened.page.locator(".drivers .progress", { hasText: "futures each" }).waitFor();
    return opened;
  });
  const drivers = (stale: boolean) =>
    here.page.locator(`.drivers[data-stale="${stale}"]`, { has: here.page.locator(".figure-tornado") });

  test("what matters most stands near the top, and each name opens its slider", async () => {
    const { page } = here;
    const fact = page.locator(".fact", { hasText: "What matters most" });
    await expect
      .poll(() => fact.innerText())
      .toMatch(
        /\n.+\n\d+ to \d+ of 100 fail over our range for it; then .+ \(\d+ to \d+\), .+ \(\d+ to \d+\)$/,
      );
    await fact.getByRole("button", { name: "Growth today" }).click();
    await expect
      .poll(() => slider(page, "Growth today").evaluate((it) => it === document.activeElement))
      .toBe(true);
  });

  test("a bar of the tornado opens its slider by keyboard", async () => {
    const { page } = here;
    await page.getByRole("heading", { name: "What drives it?" }).scrollIntoViewIfNeeded(); // out of sight nothing is drawn
    const bar = page.getByRole("button", { name: /^How long fast growth lasts \(/ });
    await bar.focus();
    await page.keyboard.press("Enter");
    await expect
      .poll(() => slider(page, "How long fast growth lasts").evaluate((it) => it === document.activeElement))
      .toBe(true);
  });

  test("moving a slider marks the old swings as such, and works them out anew", async () => {
    const { page } = here;
    await box(page, "Growth today").fill("200");
    await box(page, "Growth today").press("Enter");
    await drivers(true).waitFor();
    await drivers(false).waitFor();
    await expect
      .poll(() => page.locator(".figure-tornado figcaption").innerText())
      .toMatch(/^What matters most: /);
    await page.getByRole("button", { name: "Reset Growth today" }).click();
    await settled(page);
  });

  test("the value that is found, set so, gives what was asked for", async () => {
    const { page } = here;
    await page.locator(".target input").fill("15");
    await page.locator(".target input").press("Enter");
    await page.getByRole("button", { name: "Find its value" }).click();
    await page.getByRole("button", { name: "Set it so" }).click();
    await settled(page);
    const fails = Number(await page.locator(".headline .fails").innerText());
    expect(Math.abs(fails - 15)).toBeLessThanOrEqual(1);
    await unfocus(page);
    await page.keyboard.press("z");
    await settled(page);
  });

  test("a target out of reach is said to be so, with what the ends give", async () => {
    const { page } = here;
    await page.locator(".target input").fill("99");
    await page.locator(".target input").press("Enter");
    await page.getByRole("button", { name: "Find its value" }).click();
    const answer = page.locator(".ask-answer p", { hasText: "does not bring default to 99 of 100" });
    await answer.waitFor();
    await expect
      .poll(() => answer.innerText())
      .toMatch(/anywhere from 3[56](\.\d+)? % a year, where it is .+ of 100, to \d/);
    await page.locator(".target input").fill("150");
    await page.locator(".target input").press("Enter");
    await expect
      .poll(() => page.locator(".target .wrong").innerText())
      .toBe("between 1 and 99; 99 still counts");
    await page.locator(".target input").press("Escape");
  });

  test("two assumptions make a map with a number in every cell", async () => {
    const { page } = here;
    await page.getByRole("button", { name: "Draw the map" }).click();
    const cells = page.locator(".figure-sweep .cell");
    await cells.first().waitFor();
    await expect.poll(() => cells.count()).toBe(81);
    await expect
      .poll(() => cells.first().getAttribute("aria-label"))
      .toMatch(/Growth today 3[56](\.\d)?, How binding commitments are −1: \d+ of 100/);
  });

  test("nothing of it troubles the browser", () => {
    expect(here.complaints).toEqual([]);
  });
});

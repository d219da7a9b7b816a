import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch, missing } from "../browser/chromium";
import { faults } from "./faults";
import { phone, visit, wide } from "./visit";

describe.skipIf(missing)("what the answer leaves out, and what nobody has tested", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  test.each([
    ["wide", wide, "Not modelled"],
    ["wide", wide, "Not validated"],
    ["phone", phone, "Not validated"],
  ] as const)("on a %s page it is one step from the answer: %#", async (_, options, name) => {
    const { page, complaints, close } = await visit(browser, options);
    await page.locator(".limits-line").getByRole("button", { name }).press("Enter");
    const heading = page.getByRole("heading", { name, exact: true });
    await expect.poll(() => heading.evaluate((it) => it === document.activeElement)).toBe(true);
    const top = async () => (await heading.boundingBox())?.y;
    await expect.poll(top).toBeGreaterThanOrEqual(0);
    await expect.poll(top).toBeLessThan(options.viewport.height);
    expect(await page.locator(".limits section").nth(0).locator("li").count()).toBe(
      await page.locator(".limits section").nth(1).locator("li").count(),
    );
    expect(complaints).toEqual([]);
    await close();
  });

  test.each([
    ["The model: every equation, and its file", "The model"],
    ["What proves it: published cases, laws, limits, a second implementation", "Validation"],
    ["All of them, and what is proven", "Not validated"],
  ])("the document behind “%s” can be read beside the page", async (name, title) => {
    const { page, complaints, close } = await visit(browser, phone);
    await page.locator(".limits-line").getByRole("button", { name: "Not validated" }).press("Enter");
    await page.getByRole("link", { name, exact: true }).click();
    await page.getByRole("heading", { name: title, level: 1 }).waitFor();
    expect(await faults(page)).toEqual([]);
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
      .toBe(phone.viewport.width);
    expect(complaints).toEqual([]);
    await close();
  });
});

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch, missing } from "../browser/chromium";
import { faults } from "./faults";
import { sharedVisit } from "./shared";
import { frames, setTo, visit, wide } from "./visit";

/** A figure, in sight: only then it is drawn. */
async function figureOf(page: Page, id: string) {
  const figure = page.locator(`.figure-${id}`);
  await figure.waitFor();
  await figure.scrollIntoViewIfNeeded();
  await figure.locator("svg").waitFor();
  return figure;
}

/** Who loses together: another picture in the place of who loses what, unless it is there. */
async function together(page: Page) {
  const figure = page.locator(".figure-together");
  if (!(await figure.isVisible()))
    await page.locator(".figure-losses").getByRole("button", { name: "Together" }).click();
  return figureOf(page, "together");
}

/** The story that is open. */
const open = (page: Page) => page.locator('.story[aria-pressed="true"]');

describe.skipIf(missing)("why it fails", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());
  const seen = sharedVisit(async () => {
    const opened = await visit(browser, wide);
    await figureOf(opened.page, "causes");
    return opened;
  });

  test("says what would have saved the failing futures, with an interval, and as a table", async () => {
    const figure = await figureOf(seen.page, "causes");
    await expect
      .poll(() => figure.locator("figcaption").innerText())
      .toMatch(/^Without .+, \d+ of 100 failing futures would have been saved \(\d+ to \d+\)/);
    await figure.getByRole("button", { name: /as a table/ }).click();
    await expect.poll(() => figure.locator("tbody tr").count()).toBeGreaterThan(8);
    await figure.getByRole("button", { name: /as a table/ }).click();
  });

  test("tells three to five stories, and opens a typical future of another", async () => {
    const { page } = seen;
    const stories = page.locator(".story");
    await expect.poll(() => stories.count()).toBeGreaterThanOrEqual(3);
    expect(await stories.count()).toBeLessThanOrEqual(5);
    const caption = page.locator(".figure-future figcaption");
    await expect.poll(() => caption.innerText()).toMatch(/^Future \d+: .* left unpaid to /);
    const first = await caption.innerText();
    await stories.nth(1).click();
    const second = await stories.nth(1).innerText();
    await expect.poll(() => open(page).innerText()).toBe(second);
    await expect.poll(() => caption.innerText()).not.toBe(first);
  });

  test("is followed quarter by quarter with the keyboard", async () => {
    const { page } = seen;
    const figure = await figureOf(page, "future");
    await figure.locator("svg").hover(); // and a pointer that rests there has no say
    await figure.locator(".mark").first().focus();
    await page.keyboard.press("End");
    await page.evaluate(() => scrollBy(0, 40));
    const pointed = () => figure.locator(".pointed").innerText();
    await expect.poll(pointed).toMatch(/^Q\d 20\d\d: revenue .*; does not pay /);
    await frames(page, 20); // in which the browser finds out what scrolled under the pointer
    expect(await pointed()).toMatch(/; does not pay /);
    await expect
      .poll(() => page.locator(".future .shared, .figure-future .shared").count())
      .toBeGreaterThan(0);
    await page.keyboard.press("ArrowLeft");
    await expect.poll(pointed).not.toContain("does not pay");
  });

  test("says who loses together", async () => {
    const { page } = seen;
    const figure = await together(page);
    await expect.poll(() => figure.locator("figcaption").innerText()).toMatch(/lose a tenth of their buffer/);
    const tenth = await figure.locator("svg").getAttribute("aria-label");
    await figure.getByRole("button", { name: "All of it" }).click();
    await expect
      .poll(() => figure.locator(".mark").first().getAttribute("aria-label"))
      .toMatch(/whole buffer/);
    expect(tenth).toBeTruthy();
  });

  test("breaks no rule of accessibility, light or dark", async () => {
    await together(seen.page);
    for (const colorScheme of ["light", "dark"] as const) {
      await seen.page.emulateMedia({ colorScheme });
      for (const part of [".why", ".figure-together"]) expect(await faults(seen.page, part)).toEqual([]);
    }
  });

  test("follows a changed assumption, and says meanwhile that it belongs to the old one", async () => {
    const { page } = seen;
    const before = await page.locator(".figure-causes figcaption").innerText();
    await setTo(page, "Growth today", "123");
    await expect.poll(() => page.locator(".why").getAttribute("data-stale")).toBe("false");
    await expect.poll(() => page.locator(".figure-causes figcaption").innerText()).not.toBe(before);
    expect(seen.complaints).toEqual([]);
  });
});

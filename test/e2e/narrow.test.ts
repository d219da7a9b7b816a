import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch, missing } from "../browser/chromium";
import { phone, visit, wide } from "./visit";

/** What sticks out of the page to the right, but for what stands in a box that scrolls by itself. */
const stickingOut = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Controls on screen that are smaller than a fingertip. */
const small = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll("button, select, input, summary")].flatMap((element) => {
      const target = element.matches('input[type="radio"], input[type="checkbox"], input[type="file"]')
        ? (element.closest("label") ?? element)
        : element;
      const { width, height } = target.getBoundingClientRect();
      const quiet = element.matches("button.quiet, .tabs button, button.term, button.inline"); // text among text: 24 pixels are enough
      const least = quiet ? 24 : 44;
      return width > 0 && (height < least - 0.5 || width < Math.min(least, 24))
        ? [`${element.className} ${element.textContent} ${width} x ${height}`]
        : [];
    }),
  );

describe.skipIf(missing)("narrow screens", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  test.each([320, 390, 768, 1024])(
    "%d pixels need no scrolling sideways, in any section or dialog",
    async (width) => {
      const { page, close } = await visit(browser, { ...phone, viewport: { width, height: 720 } });
      expect(await stickingOut(page)).toBe(0);
      const tabs = page.locator(".section-tabs button");
      for (let k = 0; k < (await tabs.count()) && (await tabs.nth(k).isVisible()); k++) {
        await tabs.nth(k).click();
        expect(await stickingOut(page)).toBe(0);
      }
      if (await page.locator(".sheet-handle").isVisible()) await page.locator(".sheet-handle").click();
      expect(await stickingOut(page)).toBe(0);
      for (const key of ["s", "e", "?"]) {
        await page.keyboard.press(key);
        await page.getByRole("dialog").waitFor();
        expect(await stickingOut(page)).toBe(0);
        expect(
          await page.getByRole("dialog").evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth),
        ).toBe(0);
        await page.keyboard.press("Escape");
        await page.getByRole("dialog").waitFor({ state: "detached" });
      }
      await close();
    },
  );

  test("a magnification of four needs none either", async () => {
    const { page, close } = await visit(browser, {
      viewport: { width: 360, height: 225 },
      deviceScaleFactor: 4,
    });
    expect(await stickingOut(page)).toBe(0);
    await close();
  });

  test("targets are large enough for a finger", async () => {
    const { page, close } = await visit(browser, phone);
    await page.locator(".sheet-handle").click();
    expect(await small(page)).toEqual([]);
    await close();
  });

  test("the answer stays in sight while the assumptions are moved", async () => {
    const { page, close } = await visit(browser, phone);
    await page.evaluate(() => scrollTo(0, 600));
    await page.locator(".sheet-handle").click();
    await page.locator('.brief[data-shown="true"]').waitFor();
    const [brief, sheet] = [
      await page.locator(".brief").boundingBox(),
      await page.locator(".desk-left").boundingBox(),
    ];
    expect((brief?.y ?? 0) + (brief?.height ?? 0)).toBeLessThan(sheet?.y ?? 0);
    await close();
  });

  test("nothing jumps when a result arrives", async () => {
    const { page, close } = await visit(browser, wide);
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
          }).observe({ type: "layout-shift", buffered: true });
          setTimeout(() => resolve(sum), 500);
        }),
    );
    expect(shift).toBeLessThan(0.1);
    await close();
  });
});
